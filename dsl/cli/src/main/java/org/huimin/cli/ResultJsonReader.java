package org.huimin.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huimin.result.Result;
import org.huimin.result.ResultColumn;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import tools.jackson.databind.JsonNode;

/** Reads a result that {@link ResultJson} has written. */
final class ResultJsonReader {
    private ResultJsonReader() {}

    static Result read(JsonNode json) {
        List<ResultTable> tables = new ArrayList<>();
        for (JsonNode table : json.path("tables")) {
            tables.add(table(table));
        }
        List<String> notes = new ArrayList<>();
        json.path("notes").forEach(note -> notes.add(note.asString()));
        return new Result(tables, notes, json.path("complete").asBoolean());
    }

    private static ResultTable table(JsonNode json) {
        List<ResultColumn> columns = new ArrayList<>();
        for (JsonNode column : json.path("columns")) {
            String type = column.path("type").asString().toUpperCase(Locale.ROOT);
            columns.add(new ResultColumn(
                    column.path("key").asString(), column.path("name").asString(), ResultColumn.Type.valueOf(type)));
        }
        List<List<ResultValue>> rows = new ArrayList<>();
        for (JsonNode row : json.path("rows")) {
            List<ResultValue> values = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                values.add(value(row.path(index), columns.get(index).type()));
            }
            rows.add(values);
        }
        return new ResultTable(json.path("key").asString(), json.path("name").asString(), columns, rows);
    }

    private static ResultValue value(JsonNode json, ResultColumn.Type type) {
        if (json.isNull() || json.isMissingNode()) {
            return new ResultValue.Unknown();
        }
        return switch (type) {
            case TEXT -> new ResultValue.Text(json.asString());
            case COUNT -> new ResultValue.Count(json.asLong());
            case DECIMAL -> new ResultValue.Decimal(new BigDecimal(json.asString()));
            case MONEY -> new ResultValue.Money(new BigDecimal(json.asString()));
            case INTERVAL ->
                new ResultValue.Interval(
                        new BigDecimal(json.path("low").asString()),
                        new BigDecimal(json.path("high").asString()));
            case SHARE -> new ResultValue.Share(new BigDecimal(json.asString()));
            case DATE -> new ResultValue.Date(LocalDate.parse(json.asString()));
        };
    }
}
