package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Writes a plan as a page: contents, programmes with measures and benefits, what they refer to. */
final class PlanPage {
    private final Plan plan;
    private final PlanWording wording;
    private final Words words;
    private final Figures figures;
    private final Html html = new Html();

    PlanPage(Language language, Plan plan) {
        this.plan = plan;
        wording = new PlanWording(language, plan);
        words = new Words(language);
        figures = new Figures(words);
    }

    /** The page. */
    String write() {
        String style = resource("page.css");
        String script = resource("page.js");
        boolean chinese = words.language() == Language.CHINESE;
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", chinese ? "zh-CN" : "en")
                .open("head");
        html.open("meta", "charset", "utf-8");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                        + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("title").raw(Html.escape(plan.title())).close("title");
        html.open("style").raw(style).close("style").close("head").open("body");
        html.open("a", "class", "skip", "href", "#text").text(words.of("skip")).close("a");
        html.open("header").element("h1", plan.title()).open("dl");
        line("year", Integer.toString(plan.year()));
        plan.region().ifPresent(region -> line("region", region));
        items(
                "use",
                plan.plugins(),
                use -> use.id()
                        + use.settings().entrySet().stream()
                                .map(setting -> " " + setting.getKey() + " " + setting.getValue())
                                .reduce("", String::concat));
        html.close("dl").close("header").open("div", "class", "layout");
        writeContents();
        html.open("main", "id", "text", "tabindex", "-1");
        plan.preamble().forEach(paragraph -> html.element("p", paragraph));
        writeTools();
        plan.programmes().forEach(this::write);
        writeLibraries();
        html.close("main").close("div").open("script").raw(script).close("script");
        return html.close("body").close("html").toString();
    }

    private void writeContents() {
        html.open("nav", "aria-label", words.of("contents"));
        html.element("h2", words.of("contents")).open("ol");
        for (Programme programme : plan.programmes()) {
            html.open("li").element("a", heading(programme), "href", "#programme-" + programme.number());
            html.open("ol");
            for (Measure measure : programme.measures()) {
                html.open("li").element("a", heading(measure), "href", "#measure-" + measure.number());
                html.close("li");
            }
            html.close("ol").close("li");
        }
        html.close("ol").close("nav");
    }

    private void writeTools() {
        html.open("div", "class", "tools", "role", "search", "hidden", "");
        html.element("label", words.of("search"), "for", "search").open("input", "type", "search", "id", "search");
        html.element("label", words.of("filter"), "for", "department").open("select", "id", "department");
        html.open("option", "value", "").raw(words.of("all")).close("option");
        TreeSet<String> names = new TreeSet<>();
        plan.measures().forEach(measure -> {
            names.addAll(measure.responsible());
            names.addAll(measure.cooperating());
        });
        names.forEach(name ->
                html.open("option", "value", name).raw(Html.escape(name)).close("option"));
        html.close("select");
        html.open("p", "id", "count", "aria-live", "polite", "data-words", words.of("found"))
                .close("p")
                .close("div");
    }

    private String heading(Programme programme) {
        String number = words.language() == Language.CHINESE
                ? ChineseNumeral.of(programme.number())
                : Integer.toString(programme.number());
        return words.of("heading.programme", Map.of("number", number, "title", programme.title()));
    }

    private String heading(Measure measure) {
        return words.of(
                "heading.measure", Map.of("number", Integer.toString(measure.number()), "title", measure.title()));
    }

    private void write(Programme programme) {
        html.open("section").element("h2", heading(programme), "id", "programme-" + programme.number());
        programme.purpose().forEach(paragraph -> html.element("p", paragraph));
        programme.measures().forEach(this::write);
        html.close("section");
    }

    private void write(Measure measure) {
        html.open("article", "id", "measure-" + measure.number()).element("h3", heading(measure));
        measure.wording().forEach(paragraph -> html.element("p", paragraph));
        html.open("dl");
        departments("responsible", measure.responsible());
        departments("cooperating", measure.cooperating());
        items("task", measure.tasks(), Function.identity());
        items("target", measure.targets(), this::target);
        items("project", measure.projects(), this::project);
        measure.deadline().ifPresent(deadline -> line("deadline", figures.date(deadline)));
        measure.quota().ifPresent(quota -> line("quota", figures.figure(quota)));
        items(
                "continues",
                measure.continues(),
                earlier -> words.of(
                        "earlier",
                        Map.of(
                                "year",
                                Integer.toString(earlier.year()),
                                "number",
                                Integer.toString(earlier.number()))));
        sources(measure.funding(), measure.basis(), measure.data());
        html.close("dl");
        measure.benefits().forEach(this::write);
        html.close("article");
    }

    private void write(Benefit benefit) {
        html.open("section").element("h4", words.of("heading.benefit", Map.of("name", benefit.name())));
        html.open("dl");
        line("eligible", wording.condition(benefit.eligible()));
        benefit.quantity().ifPresent(quantity -> line("quantity", wording.value(quantity)));
        line("rate", wording.rate(benefit.rate()).orElse(words.of("table-below")));
        benefit.form().ifPresent(form -> line("form", form));
        benefit.payee().ifPresent(payee -> line("payee", payee));
        benefit.period()
                .ifPresent(period -> line(
                        "period",
                        words.of(
                                "from-to",
                                Map.of("from", figures.day(period.from()), "to", figures.day(period.to())))));
        benefit.months().ifPresent(months -> line("months", wording.value(months)));
        benefit.expected().ifPresent(expected -> line("expected", figures.figure(expected)));
        benefit.choice().ifPresent(choice -> line("choice", choice));
        sources(benefit.funding(), benefit.basis(), benefit.data());
        html.close("dl");
        if (benefit.rate() instanceof Rate.Tabled tabled) {
            table(wording.table(tabled.table()));
        }
        html.close("section");
    }

    private String target(Target target) {
        StringBuilder content = new StringBuilder(target.name() + " ");
        content.append(figures.target(target.comparator(), target.figure()));
        if (!target.items().isEmpty()) {
            content.append(words.of("items", Map.of("items", joined(target.items()))));
        }
        target.strength()
                .ifPresent(
                        strength -> content.append(words.of("detail")).append(words.of("strength." + strength.name())));
        target.deadline()
                .ifPresent(deadline -> content.append(words.of("detail")).append(until(deadline)));
        return content.toString();
    }

    private String project(Project project) {
        List<String> details = new ArrayList<>();
        project.stage().ifPresent(stage -> details.add(words.of("stage." + stage.name())));
        project.deadline().ifPresent(deadline -> details.add(until(deadline)));
        return project.name() + " " + String.join(words.of("detail"), details);
    }

    private String until(Deadline deadline) {
        return words.of("until", Map.of("date", figures.date(deadline)));
    }

    private void sources(List<Funding> funding, List<String> basis, List<PluginDatum> data) {
        items(
                "funding",
                funding,
                source -> source.source()
                        + source.yuan().map(yuan -> " " + figures.money(yuan)).orElse(""));
        items("basis", basis, Function.identity());
        items("data", data, datum -> datum.plugin() + "." + datum.key() + " " + datum.value());
    }

    private void writeLibraries() {
        section(
                "departments",
                plan.departments(),
                List.of("name", "full-name", "former-names", "aliases"),
                department -> List.of(
                        department.name(),
                        department.fullName().orElse(""),
                        joined(department.formerNames()),
                        joined(department.aliases())));
        section(
                "groups",
                plan.departmentGroups(),
                List.of("name", "members", "aliases"),
                group -> List.of(
                        group.name(),
                        group.members().map(this::joined).orElse(words.of("members-unknown")),
                        joined(group.aliases())));
        section(
                "definitions",
                plan.definitions(),
                List.of("name", "entity", "meaning", "aliases"),
                definition -> List.of(
                        definition.name(),
                        wording.name(definition.entity()),
                        definition.expression() instanceof Condition condition
                                ? wording.condition(condition)
                                : wording.value((Value) definition.expression()),
                        joined(definition.aliases())));
        plan.rateTables().forEach(named -> {
            html.element("h2", words.of("heading.rate-table", Map.of("name", named.name())))
                    .open("dl");
            line("entity", wording.name(named.table().entity()));
            items("aliases", named.aliases(), Function.identity());
            html.close("dl");
            table(wording.table(named.table()));
        });
        plan.entities().forEach(entity -> {
            html.element("h2", words.of("heading.entity", Map.of("name", entity.name())))
                    .open("dl");
            line("unit", wording.unit(entity.unit()));
            items("aliases", entity.aliases(), Function.identity());
            html.close("dl");
            List<List<String>> fields = new ArrayList<>(List.of(
                    Stream.of("field", "type", "note", "aliases").map(words::of).toList()));
            entity.fields()
                    .forEach(field -> fields.add(List.of(
                            field.name(), wording.type(field), field.note().orElse(""), joined(field.aliases()))));
            table(fields);
        });
    }

    private <T> void section(String title, List<T> parts, List<String> heads, Function<T, List<String>> row) {
        if (!parts.isEmpty()) {
            html.element("h2", words.of(title));
            table(Stream.concat(
                            Stream.of(heads.stream().map(words::of).toList()),
                            parts.stream().map(row))
                    .toList());
        }
    }

    private String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    private void line(String label, String content) {
        html.element("dt", words.of(label)).element("dd", content);
    }

    private <T> void items(String label, List<T> parts, Function<T, String> text) {
        if (!parts.isEmpty()) {
            html.element("dt", words.of(label));
            parts.forEach(part -> html.element("dd", text.apply(part)));
        }
    }

    private void departments(String label, List<String> names) {
        if (!names.isEmpty()) {
            html.element("dt", words.of(label));
            names.forEach(name -> html.element("dd", name, "data-department", name));
        }
    }

    /** A table; its first row is the head. */
    private void table(List<List<String>> rows) {
        html.open("div", "class", "scroll", "tabindex", "0").open("table");
        for (int row = 0; row < rows.size(); row++) {
            html.open("tr");
            for (String cell : rows.get(row)) {
                if (row == 0) {
                    html.element("th", cell, "scope", "col");
                } else {
                    html.element("td", cell);
                }
            }
            html.close("tr");
        }
        html.close("table").close("div");
    }

    private static String resource(String name) {
        try (InputStream stream = requireNonNull(PlanPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser compares a style or script with. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
