/*
 * The words of a plan. A line opens with a heading's number, a label or a bar; the label decides how the rest of its
 * line is read. Full-width and half-width punctuation are one token. Which token a word is, the table of keywords says:
 * ContextualLexer asks it.
 */
lexer grammar PlanLexer;

options {
    superClass = ContextualLexer;
}

tokens {
    // Labels, by the form of their content.
    TEXT_LABEL, UNKNOWN_LABEL, YEAR_LABEL, USE_LABEL, NAMES_LABEL, TARGET_LABEL, PROJECT_LABEL, DEADLINE_LABEL,
    AMOUNT_LABEL, CONTINUES_LABEL, FUNDING_LABEL, ELIGIBLE_LABEL, COMPUTED_LABEL, RATE_LABEL, PERIOD_LABEL,
    TABLE_LABEL, GROUP_LABEL, ENTITY_LABEL, DEFINE_LABEL, RATE_TABLE_LABEL, UNIT_LABEL, ALIAS_LABEL, GIVEN_LABEL,
    EXPECT_LABEL,
    // Words with a meaning of their own.
    COMPARATOR, STRENGTH, STAGE, AND, OR, NOT, IS, IS_NOT, BOUND_PREFIX, BOUND_SUFFIX, FUNCTION, FIELD_KIND, NONE, FREE,
    OPEN, MISSING, SEE, REST, YES, NO, ONCE, OPTIONAL, TO, MEASURE_WORD, YEAR_END, MONTH_END, MONTH_NAME,
    MONTH_END_NAME, YEAR_MARK, MONTH_MARK, DAY_MARK, SCALE, EACH, DISCOUNT, FOLD, RANGE
}

// The start of a line.

START_BLANK : BLANK_CHARACTER+ -> skip ;
NEWLINE : LINE_END ;
COMMENT : '#' ~[\r\n]* ;
PROGRAMME_NUMBER : [一二三四五六七八九十]+ START_BLANK_RUN? [、､.\uFF0E] -> mode(TITLE) ;
MEASURE_NUMBER : DIGIT+ START_BLANK_RUN? [、､.\uFF0E] -> mode(TITLE) ;
DECIMAL_START : DIGIT+ START_BLANK_RUN? [.\uFF0E] DIGIT -> type(STRAY), mode(STRAY_LINE) ;
BAR : BAR_CHARACTER -> mode(CONTENT) ;
// The label's own token type and the mode of its content are set by ContextualLexer.
LABEL : LABEL_START LABEL_CHARACTER* [:\uFF1A\u2236] ;
STRAY : . -> mode(STRAY_LINE) ;

fragment START_BLANK_RUN : BLANK_CHARACTER+ ;
fragment LABEL_START : ~[\r\n:\uFF1A\u2236|\uFF5C、､.\uFF0E,\uFF0C。;\uFF1B#0-9\uFF10-\uFF19 \t\u3000\u00A0\u2000-\u200A\u200B] ;
fragment LABEL_CHARACTER : ~[\r\n:\uFF1A\u2236|\uFF5C、､.\uFF0E,\uFF0C。;\uFF1B] ;

mode STRAY_LINE;

STRAY_REST : ~[\r\n]+ -> type(STRAY) ;
STRAY_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;

mode TITLE;

TEXT : ~[\r\n]+ ;
TITLE_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;

mode CONTENT;

CONTENT_BLANK : BLANK_CHARACTER+ -> skip ;
CONTENT_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;
CONTENT_BAR : BAR_CHARACTER -> type(BAR) ;

NUMBER
    : DIGIT+ FRACTION?
    | DIGIT (DIGIT DIGIT?)? (THOUSANDS DIGIT DIGIT DIGIT)+ FRACTION?
    ;
COMMA_NUMBER : DIGIT+ (THOUSANDS DIGIT+)+ FRACTION? ;
EXPONENT_NUMBER : DIGIT+ FRACTION? [eE\uFF25\uFF45] [-+\u2212\uFF0B\uFF0D]? DIGIT+ ;
// Whether digits with dashes are a date or a range, ContextualLexer decides.
ISO_DATE : DIGIT DIGIT DIGIT DIGIT DATE_DASH DIGIT DIGIT (DATE_DASH DIGIT DIGIT)? ;
MEASURE_REFERENCE : '第' BLANK_CHARACTER* DIGIT+ BLANK_CHARACTER* '条' ;
OF_PRICE : 'of' BLANK_CHARACTER+ 'price' ;
YEAR_DATE : 'year' BLANK_CHARACTER+ DIGIT DIGIT DIGIT DIGIT ;
MONEY_WORD : ('10k-yuan' | '100m-yuan') -> type(WORD) ;
WORD : WORD_PART (WORD_PART | [-\uFF0D] LETTER_PART)* ;
OPEN_QUOTE : QUOTE ;

COMMA : [,\uFF0C] ;
SEPARATOR : [、､] ;
LEFT_BRACKET : [(\uFF08] ;
RIGHT_BRACKET : [)\uFF09] ;
DOT : [.\uFF0E] ;
SLASH : [/\uFF0F\u2215] ;
DASH : DASH_CHARACTER ;
PLUS : [+\uFF0B] ;
TIMES : [×*\uFF0A] ;
DIVIDE : '÷' ;
NOT_EQUAL : '\u2260' | [!\uFF01] [=\uFF1D] | '<>' ;
LESS_OR_EQUAL : [\u2264\u2266] | [<\uFF1C] [=\uFF1D] ;
GREATER_OR_EQUAL : [\u2265\u2267] | [>\uFF1E] [=\uFF1D] ;
EQUAL : [=\uFF1D] ;
LESS : [<\uFF1C] ;
GREATER : [>\uFF1E] ;
PERCENT : [%\uFF05\u2030] ;
OTHER : . ;

fragment LINE_END : '\r'? '\n' ;
fragment BLANK_CHARACTER : [ \t\u3000\u00A0\u2000-\u200A\u200B] ;
fragment BAR_CHARACTER : [|\uFF5C] ;
fragment DIGIT : [0-9\uFF10-\uFF19] ;
fragment THOUSANDS : [,\uFF0C] ;
fragment FRACTION : [.\uFF0E] DIGIT+ ;
fragment DASH_CHARACTER : [-~\u2212\uFF0D\u2013\u2014\uFF5E] ;
fragment DATE_DASH : [-\u2212\uFF0D\u2013] ;
fragment QUOTE : ["\u201C\u201D\u300C\u300D\uFF02] ;
fragment QUOTED : QUOTE ~["\u201C\u201D\u300C\u300D\uFF02\r\n]+ QUOTE ;
fragment LETTER : [\p{L}\p{M}\p{Nl}_\u00B7\u33A1\u2103] ;
fragment LATIN : [a-zA-Z\uFF21-\uFF3A\uFF41-\uFF5A] ;
fragment LETTER_PART : LATIN DIGIT* | LETTER | QUOTED ;
fragment WORD_PART : LETTER_PART ;
