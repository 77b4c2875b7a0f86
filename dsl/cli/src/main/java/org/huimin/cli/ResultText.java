package org.huimin.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import org.huimin.wording.GroupedNumber;

/** Writes a result for people. */
final class ResultText {
    /** Years and numbers of measures are counts, too, and stay as they are. */
    private static final long SURELY_NO_YEAR = 10_000;

    private final MessageWriter messages;

    ResultText(MessageWriter messages) {
        this.messages = messages;
    }

    String write(Result result) {
        StringBuilder text = new StringBuilder();
        for (ResultTable table : result.tables()) {
            text.append(table.name()).append('\n').append(table(table)).append('\n');
        }
        remarks(result).forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    /** What is said beside the tables: the notes, and whether something is missing. */
    List<String> remarks(Result result) {
        List<String> remarks = new ArrayList<>(result.notes());
        if (!result.complete()) {
            remarks.add(messages.phrase("result-incomplete"));
        }
        return remarks;
    }

    /** One table, its columns aligned. */
    String table(ResultTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(ResultColumn::name).toList());
        for (List<ResultValue> row : table.rows()) {
            rows.add(row.stream().map(this::value).toList());
        }
        return TextTable.write(rows);
    }

    private String value(ResultValue value) {
        if (value instanceof ResultValue.Interval interval) {
            String low = GroupedNumber.write(interval.low());
            return interval.low().compareTo(interval.high()) == 0
                    ? low
                    : low + "-" + GroupedNumber.write(interval.high());
        }
        if (value instanceof ResultValue.Money money) {
            return GroupedNumber.write(money.yuan());
        }
        if (value instanceof ResultValue.Decimal decimal) {
            return GroupedNumber.write(decimal.number());
        }
        if (value instanceof ResultValue.Count count && count.number() >= SURELY_NO_YEAR) {
            return GroupedNumber.write(BigDecimal.valueOf(count.number()));
        }
        if (value instanceof ResultValue.Share share) {
            return share.part().movePointRight(2).toPlainString() + "%";
        }
        return value instanceof ResultValue.Unknown ? messages.phrase("unknown-value") : ResultPlain.write(value);
    }
}
