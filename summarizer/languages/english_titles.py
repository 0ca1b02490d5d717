"""English titles before a name, which texts in any language may have: "Mr. Bean", "Sgt. Pepper"."""

from __future__ import annotations

from summarizer.languages.phrases import phrases

ENGLISH_TITLES = frozenset(
    phrases(
        """
        Mr, Mrs, Ms, Dr, Prof, St, Ft, Sgt, Lt, Capt, Col, Cpl, Cmdr, Gov, Rep, Rev, Sen, Spc, Pvt,
        Pfc
        """
    )
)
"""Those that are no word of another language, with a capital and within a sentence."""
