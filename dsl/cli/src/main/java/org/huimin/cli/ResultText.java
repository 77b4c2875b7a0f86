package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;

/** Writes a result for people. */
final class ResultText {
    private final MessageWriter messages;

    ResultText(MessageWriter messages) {
        this.messages = messages;
    }

    String write(Result result) {
        StringBuilder text = new StringBuilder();
        for (ResultTable table : result.tables()) {
            text.append(table.name()).append('\n').append(table(table)).append('\n');
        }
        result.notes().forEach(note -> text.append(note).append('\n'));
        if (!result.complete()) {
            text.append(messages.phrase("result-incomplete")).append('\n');
        }
        return text.toString();
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
        if (value instanceof ResultValue.Interval interval && interval.low().compareTo(interval.high()) == 0) {
            return interval.low().toPlainString();
        }
        if (value instanceof ResultValue.Share share) {
            return share.part().movePointRight(2).toPlainString() + "%";
        }
        return value instanceof ResultValue.Unknown ? messages.phrase("unknown-value") : ResultPlain.write(value);
    }
}
