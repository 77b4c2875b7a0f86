/*
 * The lines of a plan. Each line is parsed on its own, so that a mistake in it is over at its end. The hierarchy of
 * programmes, measures and benefits is built afterwards, and so is what a table's cells mean: that depends on the line
 * that opens the table.
 */
parser grammar PlanParser;

options {
    tokenVocab = PlanLexer;
}

line
    : PROGRAMME_NUMBER TEXT? NEWLINE # programmeLine
    | MEASURE_NUMBER TEXT? NEWLINE # measureLine
    | TEXT_LABEL TEXT? NEWLINE # textLine
    | UNKNOWN_LABEL TEXT? NEWLINE # unknownLine
    | STRAY+ NEWLINE # strayLine
    | BAR rowToken* NEWLINE # rowLine
    | YEAR_LABEL NUMBER YEAR_MARK? NEWLINE # yearLine
    | USE_LABEL identifier (LEFT_BRACKET setting (separator setting)* RIGHT_BRACKET)? NEWLINE # useLine
    | NAMES_LABEL nameList NEWLINE # namesLine
    | TARGET_LABEL targetName COMPARATOR? quantity (LEFT_BRACKET nameList RIGHT_BRACKET)? (COMMA targetClause)* NEWLINE # targetLine
    | PROJECT_LABEL projectName (COMMA? STAGE)? (COMMA date)? NEWLINE # projectLine
    | DEADLINE_LABEL date NEWLINE # deadlineLine
    | AMOUNT_LABEL quantity NEWLINE # amountLine
    | CONTINUES_LABEL earlierMeasure (separator earlierMeasure)* NEWLINE # continuesLine
    | FUNDING_LABEL fundingSource (separator fundingSource)* NEWLINE # fundingLine
    | ELIGIBLE_LABEL condition NEWLINE # eligibleLine
    | COMPUTED_LABEL condition NEWLINE # computedLine
    | RATE_LABEL outcome? NEWLINE # rateLine
    | PERIOD_LABEL date ((TO | RANGE | DASH) date)? NEWLINE # periodLine
    | TABLE_LABEL NEWLINE # tableLine
    | GROUP_LABEL listedName (EQUAL nameList)? NEWLINE # groupLine
    | ENTITY_LABEL name (LEFT_BRACKET unit RIGHT_BRACKET)? NEWLINE # entityLine
    | DEFINE_LABEL name EQUAL condition NEWLINE # defineLine
    | RATE_TABLE_LABEL listedName NEWLINE # rateTableLine
    | UNIT_LABEL name NEWLINE # unitLine
    | ALIAS_LABEL listedName EQUAL listedName NEWLINE # aliasLine
    | GIVEN_LABEL given (separator given)* NEWLINE # givenLine
    | EXPECT_LABEL expectation (separator expectation)* NEWLINE # expectLine
    ;

rowToken : ~NEWLINE ;

// The cells of tables, each read on its own.

pathCell : path EOF ;
rateCell : WORD (SLASH unit)* ONCE? EOF ;
patternCell : pattern (separator pattern)* EOF ;
dueCell : outcome EOF ;
dueOfCaseCell : expected EOF ;
factCell : factValue EOF ;
nameCell : listedName EOF ;
nameListCell : nameList EOF ;
referenceCell : measureReference (DOT name)? EOF ;
typeCell : fieldType OPTIONAL? EOF ;

fieldType
    : FIELD_KIND # simpleType
    | FIELD_KIND LEFT_BRACKET unit RIGHT_BRACKET (number RANGE number)? # numericType
    | FIELD_KIND number RANGE number # rangeType
    | firstChoice (separator choiceName)* # choiceType
    | kindAsChoice (separator choiceName)+ # choiceType
    ;

// A type's own word is a choice where there are others.
kindAsChoice : FIELD_KIND ;
firstChoice : WORD | REST | otherWord | NONE ;
choiceName : name | NONE ;

// Names. In lists a name runs to the separator and may hold blanks; the sets of tokens say what ends it.

nameList : listedName (separator listedName)* ;
separator : SEPARATOR | COMMA ;
listedName
    : ~( NEWLINE | BAR | SEPARATOR | COMMA | EQUAL | NOT_EQUAL | LESS_OR_EQUAL | GREATER_OR_EQUAL | LEFT_BRACKET
       | RIGHT_BRACKET | COMMA_NUMBER | EXPONENT_NUMBER | OPEN_QUOTE )+
    ;
targetName : targetNamePart+? ;
// A range in a name is whole, so that its end is not taken for the figure.
targetNamePart
    : ~( NEWLINE | BAR | COMMA | EQUAL | NOT_EQUAL | LESS_OR_EQUAL | GREATER_OR_EQUAL | COMPARATOR | ISO_DATE
       | COMMA_NUMBER | EXPONENT_NUMBER | OPEN_QUOTE | NUMBER | RANGE )
    | NUMBER (RANGE NUMBER)*
    ;
projectName
    : ~( NEWLINE | BAR | COMMA | EQUAL | NOT_EQUAL | LESS_OR_EQUAL | GREATER_OR_EQUAL | STAGE | COMMA_NUMBER
       | EXPONENT_NUMBER | OPEN_QUOTE )+
    ;
fundingName
    : ~( NEWLINE | BAR | SEPARATOR | COMMA | EQUAL | NOT_EQUAL | LESS_OR_EQUAL | GREATER_OR_EQUAL | COMPARATOR | NUMBER
       | ISO_DATE | RANGE | COMMA_NUMBER | EXPONENT_NUMBER | OPEN_QUOTE )+
    ;
identifier : name (DOT name)* ;
path : name (DOT name)* ;
name : WORD | FIELD_KIND | REST | otherWord ;
otherWord : STRENGTH | STAGE | MISSING | SEE | OPEN | FREE | OPTIONAL | MEASURE_WORD | TO ;

// A setting may be called year; with a number behind it the lexer takes it for a date.
setting : name settingValue | YEAR_DATE settingValue? ;
settingValue : listedName ;

// Numbers, units, dates.

number : NUMBER SCALE? ;
quantity : number (RANGE number)? (unit (SLASH unit)*)? ;
unit : WORD | PERCENT | YEAR_MARK | MONTH_MARK | DAY_MARK ;
targetClause : STRENGTH | date ;
date
    : ISO_DATE
    | YEAR_DATE
    | (NUMBER YEAR_OF)? NUMBER (MONTH_MARK | MONTH_OF NUMBER DAY_MARK)
    | NUMBER YEAR_MARK
    | (NUMBER YEAR_OF)? NUMBER MONTH_END
    | NUMBER? YEAR_END
    | YEAR_END NUMBER
    | MONTH_NAME NUMBER?
    | MONTH_END_NAME NUMBER?
    ;
absoluteDate
    : ISO_DATE
    | YEAR_DATE
    | NUMBER YEAR_MARK
    | NUMBER YEAR_OF NUMBER (MONTH_MARK | MONTH_OF NUMBER DAY_MARK)
    ;

fundingSource : fundingName quantity? ;
earlierMeasure : NUMBER YEAR_MARK? measureReference ;
measureReference : MEASURE_REFERENCE | MEASURE_WORD NUMBER ;

// Conditions and computations. That 且 and 或 don't mix without brackets is checked afterwards. What a function takes is
// a computation: a condition with a list of choices in it would leave open whose list the next separator continues.

condition : conjunct ((AND | OR) conjunct)* ;
conjunct : NOT conjunct | test ;
test : sum (relation sum | (IS | IS_NOT) choice (separator choice)* | range)? ;
relation : EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL ;
choice : literal | path ;
range : number RANGE number unit? | limit ;
limit : (BOUND_PREFIX | COMPARATOR) limitValue | limitValue BOUND_SUFFIX ;
limitValue : absoluteDate | measuredNumber ;
sum : product ((PLUS | DASH | RANGE) product)* ;
product : factor ((TIMES | DIVIDE) factor)* ;
factor : (DASH | RANGE) factor | atom ;
atom
    : LEFT_BRACKET condition RIGHT_BRACKET
    | FUNCTION LEFT_BRACKET sum (separator sum)* RIGHT_BRACKET
    | literal
    | path
    ;
literal : absoluteDate | measuredNumber | YES | NO | NONE ;
measuredNumber : number (measuredUnit (SLASH unit)*)? ;
// A year is a date, not a number of years.
measuredUnit : WORD | PERCENT | MONTH_MARK | DAY_MARK ;
pattern : range | literal | path ;

// Rates and what is due.

outcome : FREE | OPEN | NONE | SEE listedName | discount | amount ;
discount : DISCOUNT | NUMBER FOLD | NUMBER PERCENT OF_PRICE ;
amount : COMPARATOR? (ONCE | EACH)? number (unit (SLASH unit)*)? ONCE? ;
given : REST NO | factPath EQUAL? factValue ;
// A field called 其余 stands in quotes.
factPath : factName (DOT name)* ;
factName : WORD | FIELD_KIND | otherWord ;
factValue : literal | name ;
expectation : measureReference (DOT name)? expected ;
expected : MISSING path (separator path)* | outcome ;
