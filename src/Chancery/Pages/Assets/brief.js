
(() => {
  const show = () => {
    const found = /^#(d\d+)-(\d+)-(\d+)$/.exec(location.hash);
    document.querySelectorAll(".hit").forEach((piece) => piece.classList.remove("hit"));
    if (!found) return;
    const article = document.getElementById(found[1]);
    if (!article) return;
    article.open = true;
    const pieces = [...article.querySelectorAll("span[data-s]")]
      .filter((piece) => Number(piece.dataset.s) >= Number(found[2]) && Number(piece.dataset.e) <= Number(found[3]));
    pieces.forEach((piece) => piece.classList.add("hit"));
    if (pieces.length) pieces[0].scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", show);
  show();
})();
