package org.huimin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Printable;
import tools.jackson.core.JsonGenerator;

/** Lists the waivers of the files that were checked, and says of each whether it waives something. */
final class WaiverList {
    private WaiverList() {}

    static String text(Report report, MessageWriter messages) {
        if (report.waivers().isEmpty()) {
            return messages.phrase("waivers.none") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.phrase("waivers.place"),
                messages.phrase("waivers.code"),
                messages.phrase("waivers.effect"),
                messages.phrase("waivers.reason")));
        report.waivers()
                .forEach((waiver, effect) -> rows.add(List.of(
                        Printable.line(waiver.span().source()) + ":"
                                + waiver.span().start().line(),
                        Printable.line(waiver.code()),
                        messages.phrase("waivers." + effect.name().toLowerCase(Locale.ROOT)),
                        Printable.line(waiver.reason()))));
        return TextTable.write(rows);
    }

    /** The list as a property of the whole; {@code null} says of a waiver that nobody can tell. */
    static void json(JsonGenerator json, Report report) {
        json.writeArrayPropertyStart("waivers");
        report.waivers().forEach((waiver, effect) -> {
            json.writeStartObject();
            json.writeStringProperty("file", CarriedText.json(waiver.span().source()));
            json.writeNumberProperty("line", waiver.span().start().line());
            json.writeStringProperty("code", CarriedText.json(waiver.code()));
            json.writeStringProperty("reason", CarriedText.json(waiver.reason()));
            if (effect == Waivers.Effect.UNKNOWN) {
                json.writeNullProperty("waives");
            } else {
                json.writeBooleanProperty("waives", effect == Waivers.Effect.WAIVES);
            }
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
