package org.huimin.language.parse;

import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.huimin.vocabulary.Blanks;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Vocabulary;
import org.huimin.vocabulary.Word;

/**
 * What the lexer's rules can't say by themselves: which word is a keyword, and where a run of Chinese characters, which
 * has no blanks, ends. A word is cut where a unit meets the word behind it (周岁以上), or where a word meets the number
 * behind it (床位不少于100张); the rest is read again.
 */
abstract class ContextualLexer extends Lexer {
    private final Vocabulary vocabulary = Vocabulary.standard();
    private int previousType = Token.EOF;
    private int previousEnd = -1;
    private boolean previousWasYear;

    ContextualLexer(CharStream input) {
        super(input);
    }

    @Override
    public Token emit() {
        if (_type == PlanLexer.LABEL) {
            classifyLabel();
        } else if (_type == PlanLexer.ISO_DATE) {
            cutDate();
        } else if (_type == PlanLexer.WORD) {
            classifyWord();
        } else if (_type == PlanLexer.DASH && isNumberToken(previousType) && atDigit()) {
            _type = PlanLexer.RANGE;
        }
        Token token = super.emit();
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
            previousWasYear = token.getType() == PlanLexer.NUMBER && isYear();
            previousType = token.getType();
            previousEnd = getCharIndex();
        }
        return token;
    }

    /** Goes on at an offset that opens a line. */
    void skipTo(int offset) {
        _input.seek(offset);
        mode(DEFAULT_MODE);
    }

    private boolean isYear() {
        String number = matched();
        return number.length() == 4 && number.chars().allMatch(Character::isDigit);
    }

    private static boolean isNumberToken(int type) {
        return type == PlanLexer.NUMBER || type == PlanLexer.SCALE;
    }

    private String matched() {
        return _input.getText(Interval.of(_tokenStartCharIndex, getCharIndex() - 1));
    }

    /** Gives back everything behind the first characters of the token. */
    private void cut(int codePoints) {
        _input.seek(_tokenStartCharIndex + codePoints);
        _hitEOF = false;
        getInterpreter().setCharPositionInLine(_tokenStartCharPositionInLine + codePoints);
    }

    private void classifyLabel() {
        String text = matched();
        String words = Blanks.strip(text.substring(0, text.length() - 1));
        Optional<Label> label = vocabulary.label(words);
        if (label.isPresent()) {
            _type = LabelTokens.type(label.get());
            mode(label.get().content() == Label.Content.TEXT ? PlanLexer.TITLE : PlanLexer.CONTENT);
            return;
        }
        _type = EnglishHeading.tokenType(words).orElse(PlanLexer.UNKNOWN_LABEL);
        mode(PlanLexer.TITLE);
    }

    /** Takes {@code 2010-04} for a date only where it can be one: {@code 1990-2010} is a range. */
    private void cutDate() {
        String text = Digits.halfWidth(matched());
        int month = Integer.parseInt(text.substring(5, 7));
        boolean followed = Character.isDigit(_input.LA(1));
        boolean possible = month >= 1 && month <= 12;
        if (followed && text.length() > 7 && possible) {
            cut(7);
        } else if (followed || !possible) {
            cut(4);
            _type = PlanLexer.NUMBER;
        }
    }

    private boolean atDigit() {
        int ahead = 1;
        while (Blanks.isBlank(_input.LA(ahead))) {
            ahead++;
        }
        return Character.isDigit(_input.LA(ahead));
    }

    private boolean atEndOrComma() {
        int ahead = 1;
        while (Blanks.isBlank(_input.LA(ahead))) {
            ahead++;
        }
        int next = _input.LA(ahead);
        return next == CharStream.EOF || next == '\n' || next == '\r' || next == ',';
    }

    private boolean followsNumber() {
        return previousEnd == _tokenStartCharIndex && isNumberToken(previousType);
    }

    private void classifyWord() {
        String word = matched();
        if (followsNumber()) {
            int length = unitLength(word);
            cut(word.codePointCount(0, length));
            word = word.substring(0, length);
        } else if (atDigit()) {
            int length = WordCuts.beforeNumber(word);
            cut(word.codePointCount(0, length));
            word = word.substring(0, length);
        }
        _type = wordType(word);
    }

    /** How many characters of a word right behind a number belong to its unit. */
    private int unitLength(String word) {
        if (previousType == PlanLexer.NUMBER && WordCuts.startsWithScale(word)) {
            return 1;
        }
        return atDigit() ? WordCuts.beforeNextNumber(word) : WordCuts.beforeSuffix(word);
    }

    private int wordType(String word) {
        if (followsNumber()) {
            int type = typeBehindNumber(word);
            if (type != PlanLexer.WORD) {
                return type;
            }
        }
        if (WordCuts.isDiscount(word)) {
            return PlanLexer.DISCOUNT;
        }
        if (vocabulary.suffix(word).isPresent() && previousEnd > 0 && isUnitToken(previousType)) {
            return PlanLexer.BOUND_SUFFIX;
        }
        if (vocabulary.month(word).isPresent()) {
            return PlanLexer.MONTH_NAME;
        }
        if (word.startsWith(WordCuts.END_OF)
                && vocabulary.month(word.substring(WordCuts.END_OF.length())).isPresent()) {
            return PlanLexer.MONTH_END_NAME;
        }
        if (WordCuts.isEach(word) && atDigit()) {
            return PlanLexer.EACH;
        }
        Optional<Keyword> keyword = vocabulary.word(word);
        if (keyword.equals(Optional.of(Word.TO)) && isNumberToken(previousType) && atDigit()) {
            return PlanLexer.RANGE;
        }
        return keyword.isPresent() ? contextualType(keyword.get()) : PlanLexer.WORD;
    }

    private static boolean isUnitToken(int type) {
        return type == PlanLexer.WORD
                || type == PlanLexer.NUMBER
                || type == PlanLexer.SCALE
                || type == PlanLexer.YEAR_MARK
                || type == PlanLexer.MONTH_MARK
                || type == PlanLexer.DAY_MARK
                || type == PlanLexer.MONTH_END
                || type == PlanLexer.YEAR_END
                || type == PlanLexer.ISO_DATE
                || type == PlanLexer.PERCENT;
    }

    private int typeBehindNumber(String word) {
        return switch (word) {
            case "万", "亿" -> PlanLexer.SCALE;
            case "折" -> PlanLexer.FOLD;
            case "年" -> previousWasYear ? atDigit() ? PlanLexer.YEAR_OF : PlanLexer.YEAR_MARK : PlanLexer.WORD;
            case "月" -> atDigit() ? PlanLexer.MONTH_OF : PlanLexer.MONTH_MARK;
            case "日", "号" -> PlanLexer.DAY_MARK;
            default -> PlanLexer.WORD;
        };
    }

    /** The token of a keyword where it stands; some words are keywords only beside a number, a comma or a line's end. */
    private int contextualType(Keyword keyword) {
        int type = WordTokens.type(keyword);
        boolean inPlace = switch (type) {
            case PlanLexer.COMPARATOR -> atDigit();
            case PlanLexer.STAGE -> atEndOrComma();
            case PlanLexer.STRENGTH -> previousType == PlanLexer.COMMA;
            default -> true;
        };
        return inPlace ? type : PlanLexer.WORD;
    }
}
