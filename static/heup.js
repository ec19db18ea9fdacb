"use strict";
{
  const all = (selector) => [...document.querySelectorAll(selector)];

  // What the browser remembers may have been wiped since.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  if (self !== top) {
    for (const link of all("a:not([href^='/'], [href^='#'])")) link.target = "_top";
    all("[autofocus]")[0]?.focus();
  }

  const boxes = all("[type=checkbox]");
  const alone = (box) => "alone" in box.dataset;
  for (const box of boxes)
    box.onchange = () => {
      for (const other of box.checked ? boxes : [])
        if (other !== box && (alone(box) || alone(other))) other.checked = false;
    };

  const FINGERTIP = 22; // px
  const away = (place, { clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  for (const drawing of all("fieldset .hip")) {
    drawing.style.cursor = "pointer";
    drawing.onclick = (tap) => {
      const near = all(".plek").sort((one, other) => away(one, tap) - away(other, tap))[0];
      const place = tap.target.dataset.plek ?? (away(near, tap) < FINGERTIP && near.dataset.plek);
      if (place) all(`[value=${place}]`)[0].click();
    };
  }

  // A voice of this device, so that no word leaves it.
  const speech = window.speechSynthesis;
  const voice = () => speech.getVoices().find(
    ({ lang, localService }) => localService && lang.startsWith(document.documentElement.lang),
  );
  const button = all("#lees")[0];
  const label = button.lastChild;
  const start = label.textContent;
  const hush = () => {
    speech.cancel();
    label.textContent = start;
  };
  const read = () => {
    label.textContent = button.dataset.stop;
    const last = all("main :is([data-voor],h1,h2,h3,p,li,.option)")
      .filter((part) => part.checkVisibility() && !part.closest("[data-stil]"))
      .map((part) => {
        const text = part.dataset.voor ?? part.innerText.replaceAll("112", "1 1 2");
        const said = new SpeechSynthesisUtterance(text);
        said.voice = voice();
        speech.speak(said);
        return said;
      })
      .pop();
    last.onend = hush;
  };
  if (speech) {
    (speech.onvoiceschanged = () => (button.hidden = !voice()))();
    button.onclick = () => (label.textContent === start ? read() : hush());
    onpagehide = hush;
  }
}
