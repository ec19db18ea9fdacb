// Extras: every page is complete without this file.
"use strict";
{
  const all = (selector) => [...document.querySelectorAll(selector)];

  // What comes back from the browser's memory may show answers that were wiped since.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // "Geen van deze" goes with no other answer.
  const boxes = all("[type=checkbox]");
  const alone = (box) => "alone" in box.dataset;
  for (const box of boxes)
    box.addEventListener("change", () => {
      for (const other of box.checked ? boxes : [])
        if (other !== box && (alone(box) || alone(other))) other.checked = false;
    });

  // A tap on the drawing chooses the place under it, or else the nearest within a fingertip.
  const FINGERTIP = 22; // px
  const drawing = document.querySelector("fieldset .hip");
  const distance = (place, { clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  drawing?.classList.add("live");
  drawing?.addEventListener("click", (event) => {
    const near = [...drawing.querySelectorAll(".plek")]
      .map((place) => [distance(place, event), place.dataset.plek])
      .sort(([one], [other]) => one - other)[0];
    const exact = event.target.dataset.plek;
    const chosen = exact ?? (near[0] <= FINGERTIP ? near[1] : null);
    if (chosen) document.querySelector(`[value=${chosen}]`).click();
  });

  // "Lees voor" speaks the page in the browser's own voice, one sentence or answer at a time.
  const button = document.getElementById("lees");
  const label = button.querySelector("span");
  const [start, stop] = [label.textContent, button.dataset.stop];
  const speech = window.speechSynthesis;
  const voice = () =>
    speech.getVoices().find((one) => one.lang.startsWith(document.documentElement.lang));
  const heard = (part) => (part.dataset.voor ?? part.innerText).replaceAll("112", "1 1 2");
  const hush = () => {
    speech.cancel();
    label.textContent = start;
  };
  const read = () => {
    const parts = all("main :is([data-voor],h1,h2,h3,p,li,.option)").filter(
      (part) => part.checkVisibility() && !part.closest("[data-stil]"),
    );
    const texts = parts.map(heard).filter((text) => text.trim());
    texts.forEach((text, index) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voice();
      said.lang = said.voice.lang;
      if (index === texts.length - 1) said.onend = hush;
      speech.speak(said);
    });
    label.textContent = stop;
  };
  if (speech) {
    const offer = () => (button.hidden = !voice());
    offer();
    speech.onvoiceschanged = offer;
    button.onclick = () => (label.textContent === stop ? hush() : read());
    addEventListener("pagehide", hush);
  }
}
