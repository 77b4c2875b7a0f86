package org.huimin.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.huimin.result.Result;
import org.huimin.result.ResultTable;
import org.huimin.result.ResultValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a result as JSON; decimals and days are strings, the unknown is {@code null}. */
final class ResultJson {
    private static final int VERSION = 1;

    private ResultJson() {}

    static String write(Result result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeBooleanProperty("complete", result.complete());
            json.writeArrayPropertyStart("notes");
            result.notes().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("tables");
            result.tables().forEach(table -> write(json, table));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, ResultTable table) {
        json.writeStartObject();
        json.writeStringProperty("key", table.key());
        json.writeStringProperty("name", table.name());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> {
            json.writeStartObject();
            json.writeStringProperty("key", column.key());
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("type", column.type().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (List<ResultValue> row : table.rows()) {
            json.writeStartArray();
            row.forEach(value -> write(json, value));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ResultValue value) {
        if (value instanceof ResultValue.Unknown) {
            json.writeNull();
        } else if (value instanceof ResultValue.Count count) {
            json.writeNumber(count.number());
        } else if (value instanceof ResultValue.Interval interval) {
            json.writeStartObject();
            json.writeStringProperty("low", interval.low().toPlainString());
            json.writeStringProperty("high", interval.high().toPlainString());
            json.writeEndObject();
        } else {
            json.writeString(ResultPlain.write(value));
        }
    }
}
