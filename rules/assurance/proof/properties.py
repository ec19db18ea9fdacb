"""What is proven of the rules, each for every set of answers: a to h, and the certificate.

Every property returns what it went through and the violations it found, as Dutch sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from rules.assurance.proof import levels
from rules.assurance.proof.compare import lowered
from rules.assurance.proof.count import Search, size
from rules.assurance.proof.diagram import NOBODY, both, diagrams
from rules.assurance.proof.explore import Ask, boxes, the
from rules.assurance.proof.levels import with_answer
from rules.assurance.proof.space import SIZE
from rules.assurance.proof.spelling import given
from rules.assurance.proof.who import asked, who
from rules.conditions import ALWAYS as HOLDS
from rules.conditions import UNKNOWN, All, Any, Bits, Condition, Has, Without, any_of
from rules.knowledge.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN
from rules.knowledge.base_level import TABLE, doubt
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import AnyOf, Part, Question, RedFlag, Urgency
from rules.reasoning.assess import FINDINGS, FINDINGS_HOLD, FLAGS_HOLD

Hold = Callable[[Bits], Iterator[object]]


@dataclass
class Findings:
    """What a property went through: steps (boxes or states) and violations.

    `levels` are the answer sets per level, where it counted them.
    """

    steps: int = 0
    violations: list[str] = field(default_factory=list)
    levels: dict[Urgency, int] = field(default_factory=dict)

    def found(self, what: str, answers: dict[str, list[str]] | None) -> None:
        """Record a violation when there is a set of answers for it."""
        if answers is not None:
            self.violations.append(f"{what} Voorbeeld: {story(answers)}")


def story(answers: dict[str, list[str]]) -> str:
    """A set of answers as a clinician reads it; what makes no difference is left out."""
    return "; ".join(
        f"{question.short}: {', '.join(o.label for o in question.chosen(answers[question.id]))}"
        for question in QUESTIONS
        if question.id in answers
    )


def certificate(flags: Sequence[RedFlag] = RED_FLAGS, hold: Hold = FLAGS_HOLD) -> Findings:
    """The functions that serve visitors and the counting agree on everybody, for every rule.

    `hold` is the function that says which of the flags hold.
    """
    findings = Findings()
    emergency = any_of(*(f.condition for f in RED_FLAGS if f.level is Urgency.EMERGENCY))
    alone = [(question.id, question.asked_when) for question in QUESTIONS]
    alone += [(row.level.id, row.when) for row in TABLE] + [("112", emergency)]
    rules: list[tuple[str, Condition, Ask]] = [(name, c, c.compiled) for name, c in alone]
    rules += [(flag.id, flag.condition, the(n, hold)) for n, flag in enumerate(flags)]
    for number, (cause, finding) in enumerate(FINDINGS):
        rules.append((cause.id, finding.when, the(number, FINDINGS_HOLD)))
    for name, condition, function in rules:
        sizes = {True: 0, False: 0}
        for box, holds in boxes(function):
            sizes[bool(holds)] += box
            findings.steps += 1
        if sum(sizes.values()) != SIZE or sizes[True] != size(who(condition)):
            findings.violations.append(f"{name}: de telling en de regels zijn het niet eens.")
    return findings


def a_flags_force_their_level(flags: Iterable[RedFlag] = RED_FLAGS) -> Findings:
    """Every flag forces at least its level, and a stop never comes too early."""
    findings = Findings()
    state = levels.start()
    for flag in flags:
        if flag.level is None:
            continue
        place = levels.FORCED.index(flag.level)
        findings.steps += 1
        if Search().find(who(flag.condition), state[place]) is not None:
            findings.violations.append(f"{flag.id} dwingt zijn niveau niet af.")
        read = [BY_ID[question.id] for question in flag.condition.questions()]
        late = [question.short for question in read if question.part is not Part.FIRST]
        if flag.level is Urgency.EMERGENCY and late:
            findings.violations.append(f"{flag.id} leest na deel 1 nog: {', '.join(late)}.")
        if any(isinstance(leaf, Without) for leaf in flag.condition.leaves()):
            findings.violations.append(f"{flag.id} kan door een later antwoord vervallen.")
    return findings


def b_worse_is_never_lower(
    questions: Iterable[Question] = QUESTIONS, flags: Iterable[RedFlag] = RED_FLAGS
) -> Findings:
    """One step worse never lowers the level."""
    findings = Findings()
    flags = tuple(flags)
    state = levels.start(flags)
    for question in questions:
        for chain in question.worse:
            for calm, worse in pairwise(chain):
                steps, answers = lowered(
                    with_answer(state, question, [calm]), with_answer(state, question, [worse])
                )
                findings.steps += steps + 1
                findings.found(f"‘{question.short}’ van {calm} naar {worse} verlaagt.", answers)
        if isinstance(question, AnyOf) and question.each_worse:
            findings.steps += 1
            findings.violations += _counts_as_calm(question, flags)
    return findings


def _counts_as_calm(question: AnyOf, flags: Iterable[RedFlag]) -> Iterator[str]:
    """Rules above self-care that hold because an option of an alarm list is not ticked."""
    alone = frozenset(option.id for option in question.options if option.alone)
    conditions = [flag.condition for flag in flags] + [
        row.when for row in TABLE if row.level > Urgency.SELF_CARE
    ]
    for condition in conditions + [other.asked_when for other in QUESTIONS]:
        for leaf in condition.leaves():
            if leaf.question is question and (isinstance(leaf, Without) or leaf.options & alone):
                yield f"‘{question.short}’: een kruisje minder kan de regel {leaf} waar maken."


def c_one_advice_for_everybody() -> Findings:
    """Every set of answers has exactly one level, and each level its advice and safety net."""
    totals = levels.totals(levels.start())
    findings = Findings(diagrams(), levels=totals)
    if sum(totals.values()) != SIZE:
        findings.violations.append("Er zijn antwoorden zonder niveau, of met twee.")
    for level in Urgency:
        if not totals.get(level):
            findings.violations.append(f"Niveau {level.id} komt nooit voor.")
        if level not in ADVICE:
            findings.violations.append(f"Niveau {level.id} heeft geen advies.")
    if TABLE[-1].when is not HOLDS or not ALARM_SIGNS:
        findings.violations.append("De tabel heeft een gat, of het vangnet is leeg.")
    return findings


def e_nothing_is_dead(flags: Iterable[RedFlag] = RED_FLAGS) -> Findings:
    """Every flag decides for somebody; every alternative and option in it makes a difference."""
    findings = Findings()
    flags = tuple(flags)
    state = levels.start(flags)
    for flag in flags:
        if flag.level is not None:
            rest = levels.start(other for other in flags if other is not flag)
            steps, answers = lowered(state, rest)
            findings.steps += steps + 1
            if answers is None:
                findings.violations.append(f"{flag.id} beslist nooit.")
        for narrower in narrowed(flag.when):
            findings.steps += 1
            if who(flag.condition) == who(flag.who & narrower):
                findings.violations.append(f"{flag.id}: ‘{narrower}’ zegt hetzelfde.")
    return findings


def narrowed(condition: Condition) -> Iterator[Condition]:
    """The condition with one alternative or one option less, at any depth."""
    match condition:
        case Has(options=options) if len(options) > 1:
            for option in sorted(options):
                yield replace(condition, options=options - {option})
        case Any(parts=parts) | All(parts=parts):
            for index, part in enumerate(parts):
                before, after = parts[:index], parts[index + 1 :]
                if isinstance(condition, Any):
                    yield Any(before + after)
                for less in narrowed(part):
                    yield replace(condition, parts=(*before, less, *after))


def f_unknown_is_never_a_no(
    questions: Iterable[Question] = QUESTIONS, flags: Iterable[RedFlag] = RED_FLAGS
) -> Findings:
    """Not knowing never gives less than "nee", and never self-care where a flag reads it."""
    findings = Findings()
    flags = tuple(flags)
    state = levels.start(flags)
    read = {question for flag in flags for question in flag.condition.questions()}
    unsure = who(doubt(flag.condition for flag in flags))
    for question in questions:
        if UNKNOWN not in question.option_ids:
            continue
        unknown = with_answer(state, question, [UNKNOWN])
        if question.no:
            steps, answers = lowered(with_answer(state, question, [question.no]), unknown)
            findings.steps += steps + 1
            findings.found(f"‘{question.short}’: weet ik niet is lager dan nee.", answers)
        calm = -given(unsure, question, frozenset({UNKNOWN}))
        if question in read and both(asked(question), calm) != NOBODY:
            findings.violations.append(f"‘{question.short}’: weet ik niet kan zelfzorg worden.")
    return findings


def g_no_skipped_question_matters(questions: Iterable[Question] = QUESTIONS) -> Findings:
    """No question that was skipped could have raised the level, but where it says why (`skipped`).

    A question kept from somebody is a decision: who signs the rules reads the reason.
    """
    findings = Findings()
    state = levels.start()
    for question in questions:
        asked_of_all = levels.start(always=question)
        steps, answers = lowered(asked_of_all, state)
        findings.steps += steps + 1
        name = f"‘{question.short}’ ({question.id})"
        if not question.skipped:
            findings.found(
                f"{name} wordt overgeslagen maar telt: stel de vraag vaker (asked_when), of "
                "schrijf in skipped waarom het zo goed is.",
                answers,
            )
        elif answers is None:
            findings.violations.append(f"{name}: skipped is niet meer nodig, haal het weg.")
    return findings


def h_advice_never_contradicts() -> Findings:
    """From `vandaag` up nothing tells to exercise; below, the safety net is never missing."""
    findings = Findings()
    for level in (Urgency.TODAY, Urgency.URGENT, Urgency.EMERGENCY):
        texts = [statement.text for statement in UNTIL_SEEN[level]]
        texts += [
            said.text
            for flag in RED_FLAGS
            if flag.level == level
            for said in (*flag.reason.tell, *flag.reason.until)
        ]
        findings.steps += len(texts)
        for text in texts:
            if text.startswith(("Oefen", "Doe oefeningen", "Beweeg", "Maak de spieren")):
                findings.violations.append(f"Bij {level.id}: ‘{text}’")
    return findings


PROPERTIES: dict[str, Callable[[], Findings]] = {
    "certificate": certificate,
    "a": a_flags_force_their_level,
    "b": b_worse_is_never_lower,
    "c": c_one_advice_for_everybody,
    "e": e_nothing_is_dead,
    "f": f_unknown_is_never_a_no,
    "g": g_no_skipped_question_matters,
    "h": h_advice_never_contradicts,
}
