"""The wording of Polish notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        """
        ten artykuł, tego artykułu, ten tekst, tym artykule, niniejszy artykuł, niniejszego artykułu
        """
    ),
    text_fates=phrases(
        """
        zaktualizowany, zaktualizowano, aktualizowany, poprawiony, zmieniony, przetłumaczony,
        prenumeratorów, subskrybentów, zalogowanych, abonentów
        """
    ),
    outlet=phrases("nasz, Nasz, nasza, Nasza, nasze, Nasze, naszego, naszej, naszym, nas, nam"),
    possessives=phrases("nasz, nasz*, Twój, Twoja, Twoje"),
    goods=phrases(
        """
        aplikacj*, profil*, kanał*, artykuł, artykułem, newsletter*, newsletter, newslettera,
        newsletterze, aplikację, aplikacja, aplikacji, prenumeratę, prenumerata, subskrypcję,
        redakcja, redakcji, dziennikarstwo, czytelnicy, kanał, kanału, profil, facebooku, google
        news, komentarz, najnowsze wiadomości, najważniejsze wiadomości, wiadomości, informacje
        """
    ),
    requests=phrases(
        """
        zobacz, znajdź nas, skomentuj, bądź na bieżąco, zapisz się, obserwuj, obserwuj nas, śledź,
        śledź nas, polub, pobierz, zaloguj się, zarejestruj się, subskrybuj, prenumeruj, dołącz,
        udostępnij, napisz do nas, wesprzyj, kliknij, czytaj, podziel się, zgłoś
        """
    ),
    labels=phrases(
        """
        sprostowanie, czytaj także, czytaj też, czytaj więcej, zobacz też, zobacz także, przeczytaj
        także, przeczytaj też, polecamy, zobacz również, errata, od redakcji
        """
    ),
    formulas=phrases(
        """
        zauważyłeś błąd, znalazłeś błąd, widzisz błąd, w poprzedniej wersji artykułu, w poprzedniej
        wersji tekstu, we wcześniejszej wersji artykułu, we wcześniejszej wersji tekstu, artykuł
        jest aktualizowany, masz temat, chcesz być na bieżąco
        """
    ),
    greetings=(
        "dziękujemy, że",
        *phrases(
            """
        dziękujemy za przeczytanie, dziękujemy za lekturę, dziękujemy za rozmowę
        """
        ),
    ),
    judges=phrases("sąd, sądu, sądzie, sędzia, wyrok, wyroku, prokurator"),
    reproductions=phrases(
        """
        rozpowszechnianie, kopiowanie, przedruk, przedrukowywanie, powielanie, przetwarzanie,
        reprodukcja, reprodukowanie, udostępnianie
        """
    ),
    permissions=phrases(
        """
        bez zgody, bez pisemnej, bez uprzedniej, tylko za zgodą, wyłącznie za zgodą, wymaga zgody,
        jest zabronione, jest zabroniony, zabronione, zabrania się
        """
    ),
    works=phrases("artykułu, artykułów, materiałów, materiału, treści, tekstów, tekstu, przedruk"),
)
