/*
 * The words of a plan. A line opens with a heading's number, a label or a bar; the label decides how the rest of its
 * line is read. Characters are those of FoldedCharStream: full-width and half-width punctuation are one, and control
 * characters stand for what is outside ASCII; the fragments at the end name them. Which token a word is, the table of keywords says:
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
    MONTH_END_NAME, YEAR_MARK, MONTH_MARK, DAY_MARK, YEAR_OF, MONTH_OF, SCALE, EACH, DISCOUNT, FOLD, RANGE
}

// The start of a line.

START_BLANK : BLANK+ -> skip ;
NEWLINE : LINE_END ;
COMMENT : '#' ~[\r\n]* ;
PROGRAMME_NUMBER : CHINESE_NUMERAL+ BLANK* NUMBER_END -> mode(TITLE) ;
MEASURE_NUMBER : DIGIT+ BLANK* NUMBER_END -> mode(TITLE) ;
DECIMAL_START : DIGIT+ BLANK* '.' DIGIT -> type(STRAY), mode(STRAY_LINE) ;
BAR : '|' -> mode(CONTENT) ;
// The label's own token type and the mode of its content are set by ContextualLexer.
LABEL : LABEL_START LABEL_CHARACTER* ':' ;
STRAY : . -> mode(STRAY_LINE) ;

fragment NUMBER_END : '.' | LIST_SEPARATOR ;
fragment LABEL_START : ~[\r\n:|.,;# \t0-9\u0001] ;
fragment LABEL_CHARACTER : ~[\r\n:|.,;\u0001] ;

mode STRAY_LINE;

STRAY_REST : ~[\r\n]+ -> type(STRAY) ;
STRAY_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;

mode TITLE;

TEXT : ~[\r\n]+ ;
TITLE_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;

mode CONTENT;

CONTENT_BLANK : BLANK+ -> skip ;
CONTENT_NEWLINE : LINE_END -> type(NEWLINE), mode(DEFAULT_MODE) ;
CONTENT_BAR : '|' -> type(BAR) ;

NUMBER
    : DIGIT+ FRACTION?
    | DIGIT (DIGIT DIGIT?)? (',' DIGIT DIGIT DIGIT)+ FRACTION?
    ;
COMMA_NUMBER : DIGIT+ (',' DIGIT+)+ FRACTION? ;
EXPONENT_NUMBER : DIGIT+ FRACTION? [eE] [-+]? DIGIT+ ;
// Whether digits with dashes are a date or a range, ContextualLexer decides.
ISO_DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT ('-' DIGIT DIGIT)? ;
MEASURE_REFERENCE : ORDINAL BLANK* DIGIT+ BLANK* ARTICLE ;
OF_PRICE : 'of' BLANK+ 'price' ;
YEAR_DATE : 'year' BLANK+ DIGIT DIGIT DIGIT DIGIT ;
MONEY_WORD : ('10k-yuan' | '100m-yuan') -> type(WORD) ;
WORD : LETTER_PART (LETTER_PART | '-' LETTER_PART)* ;
OPEN_QUOTE : '"' ;

COMMA : ',' ;
SEPARATOR : LIST_SEPARATOR ;
LEFT_BRACKET : '(' ;
RIGHT_BRACKET : ')' ;
DOT : '.' ;
SLASH : '/' ;
DASH : [-~] ;
PLUS : '+' ;
TIMES : '*' ;
DIVIDE : '\u0006' ;
NOT_EQUAL : '\u0007' | '!=' | '<>' ;
LESS_OR_EQUAL : '\u000E' | '<=' ;
GREATER_OR_EQUAL : '\u000F' | '>=' ;
EQUAL : '=' ;
LESS : '<' ;
GREATER : '>' ;
PERCENT : '%' ;
OTHER : . ;

fragment LINE_END : '\r'? '\n' ;
fragment BLANK : [ \t] ;
fragment DIGIT : [0-9] ;
fragment FRACTION : '.' DIGIT+ ;
fragment LIST_SEPARATOR : '\u0001' ;
fragment CHINESE_NUMERAL : '\u0002' ;
fragment ORDINAL : '\u0003' ;
fragment ARTICLE : '\u0004' ;
fragment LATIN : [a-zA-Z] ;
fragment LETTER : [_\u0002-\u0005] ;
fragment QUOTED : '"' ~["\r\n]+ '"' ;
fragment LETTER_PART : LATIN DIGIT* | LETTER | QUOTED ;
