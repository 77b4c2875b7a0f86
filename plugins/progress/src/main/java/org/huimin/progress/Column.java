package org.huimin.progress;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.huimin.diagnostics.Argument;

/** The columns of a table of actuals, with the heads that people write. The first two are the ones that messages offer. */
enum Column {
    MEASURE("measure", true, "\u63AA\u65BD", "measure", "\u63AA\u65BD\u5E8F\u53F7", "\u63AA\u65BD\u7F16\u53F7"),
    TARGET("target", true, "\u6307\u6807", "target", "\u6307\u6807\u540D\u79F0"),
    DATE("date", true, "\u65E5\u671F", "date", "\u4E0A\u62A5\u65E5\u671F", "\u622A\u81F3\u65E5\u671F"),
    ACTUAL(
            "actual",
            true,
            "\u5B9E\u7EE9",
            "actual",
            "\u5B9E\u9645\u5B8C\u6210",
            "\u5B8C\u6210\u6570",
            "\u5E74\u521D\u4EE5\u6765\u7D2F\u8BA1\u5B8C\u6210",
            "actual since the start of the year"),
    UNIT("unit", false, "\u5355\u4F4D", "unit"),
    /** Passed over: whatever people remark. */
    NOTE("note", false, "\u5907\u6CE8", "note"),

    // Passed over: what ledgers say of the plan, besides.
    TITLE("title", false, "\u6807\u9898", "title"),
    COMPARATOR("comparator", false, "\u8981\u6C42", "to be"),
    FIGURE("figure", false, "\u76EE\u6807\u503C", "figure"),
    MOST("most", false, "\u76EE\u6807\u4E0A\u9650", "figure at most"),
    STRENGTH("strength", false, "\u529B\u5EA6", "strength"),
    DEADLINE("deadline", false, "\u65F6\u9650", "deadline"),
    RESPONSIBLE("responsible", false, "\u8D23\u4EFB\u90E8\u95E8", "responsible");

    private static final String SEPARATOR = ",";

    private final String key;
    private final boolean needed;
    private final String heads;

    Column(String key, boolean needed, String... heads) {
        this.key = requireNonNull(key, "key is null");
        this.needed = needed;
        this.heads = String.join(SEPARATOR, heads);
    }

    boolean isNeeded() {
        return needed;
    }

    List<String> heads() {
        return List.of(heads.split(SEPARATOR));
    }

    /** What a message calls it. */
    Argument shown() {
        return new Argument.Phrase("column." + key);
    }

    static List<List<String>> allHeads() {
        return Arrays.stream(values()).map(Column::heads).toList();
    }
}
