package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The benefits as services of the government in the vocabulary of schema.org, for search engines. */
final class LinkedData {
    private final Language language;
    private final Plan plan;
    private final PlanWording wording;

    LinkedData(Language language, Plan plan, PlanWording wording) {
        this.language = requireNonNull(language, "language is null");
        this.plan = requireNonNull(plan, "plan is null");
        this.wording = requireNonNull(wording, "wording is null");
    }

    /** JSON that can stand in a script element: nothing in it ends that. */
    String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeArrayPropertyStart("@graph");
            for (Measure measure : plan.measures()) {
                for (Benefit benefit : measure.benefits()) {
                    write(json, measure, benefit);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        // These letters stand in strings alone, where such an escape says the same.
        return text.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void write(JsonGenerator json, Measure measure, Benefit benefit) {
        json.writeStartObject();
        json.writeStringProperty("@type", "GovernmentService");
        json.writeStringProperty("name", Html.sound(benefit.name()));
        json.writeStringProperty("url", "#" + Headings.anchor(measure));
        json.writeStringProperty("inLanguage", language == Language.CHINESE ? "zh-CN" : "en");
        json.writeStringProperty("serviceType", Html.sound(measure.title()));
        wording.rate(benefit.rate()).ifPresent(rate -> json.writeStringProperty("description", Html.sound(rate)));
        plan.region().ifPresent(region -> json.writeStringProperty("areaServed", Html.sound(region)));
        json.writeArrayPropertyStart("provider");
        for (String name : measure.responsible()) {
            json.writeStartObject();
            json.writeStringProperty("@type", "GovernmentOrganization");
            json.writeStringProperty("name", Html.sound(name));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("audience");
        json.writeStringProperty("@type", "Audience");
        json.writeStringProperty("audienceType", Html.sound(wording.condition(benefit.eligible())));
        json.writeEndObject();
        json.writeEndObject();
    }
}
