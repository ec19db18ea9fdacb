// Extras: every page is complete without this file.
"use strict";
{
  const all = (selector) => [...document.querySelectorAll(selector)];

  // A page from the browser's memory may show answers that were wiped since.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // In a frame of another site: what leaves the check leaves the frame, and the heading has focus.
  if (self !== top) {
    for (const link of all("a:not([href^='/'], [href^='#'])")) link.target = "_top";
    document.querySelector("[autofocus]")?.focus();
  }

  // "Geen van deze" goes with no other answer.
  const boxes = all("[type=checkbox]");
  const alone = (box) => "alone" in box.dataset;
  for (const box of boxes)
    box.onchange = () => {
      for (const other of box.checked ? boxes : [])
        if (other !== box && (alone(box) || alone(other))) other.checked = false;
    };

  // A tap on the drawing chooses the place under it, or the nearest within a fingertip.
  const FINGERTIP = 22; // px
  const away = (place, { clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  for (const drawing of all("fieldset .hip")) {
    drawing.classList.add("live");
    drawing.onclick = (tap) => {
      const near = all(".plek").sort((one, other) => away(one, tap) - away(other, tap))[0];
      const place = tap.target.dataset.plek ?? (away(near, tap) < FINGERTIP && near.dataset.plek);
      if (place) document.querySelector(`[value=${place}]`).click();
    };
  }

  // "Lees voor" speaks the page in a voice of this device, so that no word leaves it.
  const speech = window.speechSynthesis;
  const button = document.getElementById("lees");
  const label = button.lastChild;
  const start = label.textContent;
  const own = ({ lang, localService }) =>
    localService && lang.startsWith(document.documentElement.lang);
  const voice = () => speech.getVoices().find(own);
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
