package org.huimin.language.parse;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;

/** Finds letters in a name that only imitate the letters around them. */
final class Imitations {
    private static final Set<UnicodeScript> ALPHABETS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.LISU);
    /** Kana that look like Chinese characters: エ カ タ ト ニ ハ ヘ ロ ー. */
    private static final String KANA = "\u30A8\u30AB\u30BF\u30C8\u30CB\u30CF\u30D8\u30ED\u30FC";

    private Imitations() {}

    /** Reports the first letter of a name that imitates another. */
    static void check(Name name, DiagnosticSink sink) {
        imitation(name.text())
                .ifPresent(letter -> sink.report(Diagnostic.of(HostCode.IMITATING_NAME, name.span())
                        .with("name", name.text())
                        .with("codePoint", String.format("U+%04X", letter))));
    }

    static OptionalInt imitation(String text) {
        UnicodeScript alphabet = UnicodeScript.COMMON;
        boolean chinese = hasChinese(text);
        for (int index = 0; index < text.length(); ) {
            int letter = text.codePointAt(index);
            index += Character.charCount(letter);
            UnicodeScript script = script(letter);
            if (isRadical(letter) || (chinese && KANA.indexOf(letter) >= 0)) {
                return OptionalInt.of(letter);
            }
            if (ALPHABETS.contains(script)) {
                if (chinese && script != UnicodeScript.LATIN && script != UnicodeScript.GREEK) {
                    return OptionalInt.of(letter);
                }
                if (alphabet != UnicodeScript.COMMON && alphabet != script) {
                    return OptionalInt.of(letter);
                }
                alphabet = script;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hasChinese(String text) {
        for (int index = 0; index < text.length(); index = text.offsetByCodePoints(index, 1)) {
            if (script(text.codePointAt(index)) == UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    /** The script of a letter; of the usual characters, without a search. */
    private static UnicodeScript script(int letter) {
        return letter >= 0x4E00 && letter <= 0x9FA5 ? UnicodeScript.HAN : UnicodeScript.of(letter);
    }

    /** Radicals and compatibility forms look exactly like the characters of the language. */
    private static boolean isRadical(int letter) {
        return (letter >= 0x2E80 && letter <= 0x2FDF)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0x2F800 && letter <= 0x2FA1F);
    }
}
