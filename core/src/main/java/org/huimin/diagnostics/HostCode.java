package org.huimin.diagnostics;

import static java.util.Objects.requireNonNull;

/** The codes of the host, from the text to the plugins. The standard checks and other plugins bring their own. */
public enum HostCode implements DiagnosticCode {
    UNKNOWN_LABEL("HM1001", Severity.ERROR),
    MISSING_COLON("HM1002", Severity.ERROR),
    STRAY_LINE("HM1003", Severity.ERROR),
    CONTENT_NOT_UNDERSTOOD("HM1004", Severity.ERROR),
    CONTENT_INCOMPLETE("HM1005", Severity.ERROR),
    EMPTY_CONTENT("HM1006", Severity.ERROR),
    LABEL_OUT_OF_PLACE("HM1007", Severity.ERROR),
    LABEL_REPEATED("HM1008", Severity.ERROR),
    LABEL_MISSING("HM1009", Severity.ERROR),
    ROW_WITHOUT_TABLE("HM1010", Severity.ERROR),
    WRONG_CELL_COUNT("HM1011", Severity.ERROR),
    TAB_SEPARATED_ROW("HM1012", Severity.ERROR),
    COMMA_IN_NUMBER("HM1013", Severity.ERROR),
    UNCLOSED_QUOTE("HM1014", Severity.ERROR),
    UNMATCHED_BRACKET("HM1015", Severity.ERROR),
    HEADING_WITHOUT_TITLE("HM1016", Severity.ERROR),
    TABLE_MISSING("HM1017", Severity.ERROR),
    UNKNOWN_COLUMN("HM1018", Severity.ERROR),
    COLUMN_MISSING("HM1019", Severity.ERROR),
    PLAN_NOT_FIRST("HM1020", Severity.ERROR),
    NOTHING_DECLARED("HM1021", Severity.ERROR),
    CELL_NOT_UNDERSTOOD("HM1022", Severity.ERROR),
    UNKNOWN_CHARACTER("HM1023", Severity.ERROR),
    ZERO_WIDTH_SPACE("HM1024", Severity.WARNING),
    WAIVER_WITHOUT_REASON("HM1025", Severity.ERROR),
    DISCOUNT_OUT_OF_RANGE("HM1026", Severity.ERROR),
    NUMBER_TOO_LARGE_HERE("HM1027", Severity.ERROR),
    NUMBERED_LINE("HM1029", Severity.ERROR),
    EMPTY_CELL("HM1030", Severity.ERROR),
    EXPONENT("HM1028", Severity.ERROR),
    INVALID_UTF8("HM1101", Severity.ERROR),
    GB18030_TEXT("HM1102", Severity.ERROR),
    CONTROL_CHARACTER("HM1103", Severity.ERROR),
    BIDIRECTIONAL_CONTROL("HM1104", Severity.ERROR),
    IMITATING_NAME("HM1105", Severity.ERROR),
    UTF16_TEXT("HM1106", Severity.ERROR),
    UNKNOWN_DEPARTMENT("HM2001", Severity.ERROR),
    DEPARTMENT_LISTED_TWICE("HM2002", Severity.ERROR),
    NAME_DEFINED_TWICE("HM2003", Severity.ERROR),
    FORMER_NAME("HM2004", Severity.ERROR),
    UNKNOWN_UNIT("HM2005", Severity.ERROR),
    MEASURE_NUMBERING("HM2006", Severity.ERROR),
    PROGRAMME_NUMBERING("HM2007", Severity.ERROR),
    IMPORT_NOT_FOUND("HM2008", Severity.ERROR),
    IMPORT_CYCLE("HM2009", Severity.ERROR),
    IMPORT_OUTSIDE_PROJECT("HM2010", Severity.ERROR),
    IMPORT_OF_PLAN("HM2011", Severity.ERROR),
    NOT_IN_LIBRARY("HM2012", Severity.ERROR),
    IMPORTED_TWICE("HM2013", Severity.WARNING),
    BENEFIT_REPEATED("HM2014", Severity.ERROR),
    GROUP_OF_ITSELF("HM2015", Severity.ERROR),
    ALIAS_OF_NOTHING("HM2016", Severity.ERROR),
    CONTINUES_LATER_YEAR("HM2017", Severity.ERROR),
    ABSOLUTE_IMPORT("HM2018", Severity.ERROR),
    WAIVER_OF_NOTHING("HM2019", Severity.WARNING),
    WAIVER_OF_ERROR("HM2020", Severity.ERROR),
    WAIVER_OF_UNKNOWN_CODE("HM2021", Severity.ERROR),
    IMPORT_UNREADABLE("HM2022", Severity.ERROR),
    ALIAS_SAME_AS_NAME("HM2023", Severity.WARNING),
    UNKNOWN_MEMBER("HM2024", Severity.ERROR),
    YEAR_NOT_PLAUSIBLE("HM3001", Severity.ERROR),
    COUNT_DISAGREES("HM3002", Severity.ERROR),
    COMPARATOR_NEEDED("HM3003", Severity.ERROR),
    RANGE_REVERSED("HM3004", Severity.ERROR),
    DATE_IMPOSSIBLE("HM3005", Severity.ERROR),
    MONEY_EXPECTED("HM3006", Severity.ERROR),
    COUNT_NOT_WHOLE("HM3007", Severity.ERROR),
    PERIOD_REVERSED("HM3008", Severity.ERROR),
    PERIOD_OUTSIDE_YEAR("HM3009", Severity.ERROR),
    COUNTING_UNIT_EXPECTED("HM3010", Severity.ERROR),
    UNIT_MISSING("HM3011", Severity.ERROR),
    RANGE_NOT_ALLOWED("HM3012", Severity.ERROR),
    RATIO_NOT_ALLOWED("HM3013", Severity.ERROR),
    MIXED_LOGIC("HM4001", Severity.ERROR),
    PLUGIN_FAILED("HM7001", Severity.ERROR),
    UNKNOWN_PLUGIN("HM7002", Severity.ERROR),
    UNKNOWN_SETTING("HM7003", Severity.ERROR),
    PLUGIN_NOT_LOADED("HM7004", Severity.NOTE),
    PLUGIN_MISDESCRIBED("HM7005", Severity.ERROR),
    PLUGIN_CLASH("HM7006", Severity.ERROR),
    FILE_TOO_LARGE("HM9001", Severity.ERROR),
    NESTING_TOO_DEEP("HM9002", Severity.ERROR),
    NUMBER_TOO_LONG("HM9003", Severity.ERROR),
    TOO_MANY_IMPORTS("HM9004", Severity.ERROR),
    IMPORTS_TOO_LARGE("HM9005", Severity.ERROR),
    LINE_TOO_LONG("HM9006", Severity.ERROR),
    TOO_MANY_CELLS("HM9007", Severity.ERROR),
    NOT_A_FILE("HM9008", Severity.ERROR),
    TOO_MANY_LINES("HM9011", Severity.ERROR),
    TOO_MANY_WORDS("HM9012", Severity.ERROR),
    TOO_MANY_DIAGNOSTICS("HM9009", Severity.ERROR),
    INTERNAL_FAULT("HM9010", Severity.ERROR);

    /** The messages of these codes, and the phrases that every message may use. */
    public static final MessageCatalogue CATALOGUE = new BundleCatalogue(HostCode.class);

    private final String id;
    private final Severity severity;

    HostCode(String id, Severity severity) {
        this.id = requireNonNull(id, "id is null");
        this.severity = requireNonNull(severity, "severity is null");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageCatalogue messages() {
        return CATALOGUE;
    }
}
