package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Award;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.Words;

/**
 * Bars beside their numbers, as tables: who leads and supports how many measures, how many targets each programme has, and how
 * many of its benefits have an amount. The bars are drawings that say nothing that the cells don't say.
 */
final class Charts {
    private static final int WIDTH = 100;

    private final Plan plan;
    private final Html html;
    private final Words words;

    Charts(Plan plan, Html html, Words words) {
        this.plan = requireNonNull(plan, "plan is null");
        this.html = requireNonNull(html, "html is null");
        this.words = requireNonNull(words, "words is null");
    }

    /** One bar with its parts. */
    private record Bar(String label, List<Integer> parts) {
        int sum() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    void write() {
        List<Bar> workload = workload();
        List<Bar> targets = programmes(programme ->
                List.of(count(programme, measure -> measure.targets().size())));
        List<Bar> benefits = programmes(this::benefits);
        if (workload.isEmpty() && targets.isEmpty() && benefits.isEmpty()) {
            return;
        }
        html.open("section", "class", "charts", "aria-labelledby", "charts");
        html.element("h2", words.of("charts"), "id", "charts");
        chart("chart.workload", List.of("chart.leads", "chart.supports"), workload);
        chart("chart.targets", List.of("chart.targets-of"), targets);
        chart("chart.benefits", List.of("chart.with-amount", "chart.in-kind", "chart.open"), benefits);
        html.close("section");
    }

    private List<Bar> workload() {
        Map<String, Integer> leads = new LinkedHashMap<>();
        Map<String, Integer> supports = new LinkedHashMap<>();
        for (Measure measure : plan.measures()) {
            measure.responsible().forEach(name -> leads.merge(name, 1, Integer::sum));
            measure.cooperating().forEach(name -> supports.merge(name, 1, Integer::sum));
        }
        List<String> names = new ArrayList<>(leads.keySet());
        supports.keySet().stream().filter(name -> !leads.containsKey(name)).forEach(names::add);
        return names.stream()
                .map(name -> new Bar(name, List.of(leads.getOrDefault(name, 0), supports.getOrDefault(name, 0))))
                .sorted(Comparator.comparingInt((Bar bar) -> bar.parts().get(0))
                        .thenComparingInt(Bar::sum)
                        .reversed())
                .toList();
    }

    private interface Parts {
        List<Integer> of(Programme programme);
    }

    private interface Size {
        int of(Measure measure);
    }

    private static int count(Programme programme, Size size) {
        return programme.measures().stream().mapToInt(size::of).sum();
    }

    private List<Bar> programmes(Parts parts) {
        return plan.programmes().stream()
                .map(programme -> new Bar(programme.title(), parts.of(programme)))
                .filter(bar -> bar.sum() > 0)
                .toList();
    }

    private List<Integer> benefits(Programme programme) {
        int amounts = count(programme, measure ->
                (int) measure.benefits().stream().filter(this::hasAmount).count());
        int open = count(programme, measure -> (int) measure.benefits().stream()
                .filter(benefit -> !hasAmount(benefit) && isOpen(benefit))
                .count());
        int all = count(programme, measure -> measure.benefits().size());
        return List.of(amounts, all - amounts - open, open);
    }

    private boolean hasAmount(Benefit benefit) {
        return plan.awards(benefit.rate()).stream().anyMatch(Award.Amount.class::isInstance);
    }

    private boolean isOpen(Benefit benefit) {
        return plan.awards(benefit.rate()).stream().anyMatch(Award.Open.class::isInstance);
    }

    private void chart(String title, List<String> series, List<Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        int largest = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", words.of(title));
        html.open("table", "class", "chart")
                .open("caption")
                .raw(words.of(title))
                .close("caption");
        html.open("thead")
                .open("tr")
                .open("th", "scope", "col")
                .raw(words.of("name"))
                .close("th");
        for (int index = 0; index < series.size(); index++) {
            html.open("th", "scope", "col", "class", "part-" + index)
                    .raw(words.of(series.get(index)))
                    .close("th");
        }
        html.open("td", "class", "bars").close("td").close("tr").close("thead").open("tbody");
        for (Bar bar : bars) {
            html.open("tr").element("th", bar.label(), "scope", "row");
            bar.parts()
                    .forEach(part -> html.open("td", "class", "number")
                            .raw(Integer.toString(part))
                            .close("td"));
            html.open("td", "class", "bars");
            draw(bar, largest);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void draw(Bar bar, int largest) {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        int start = 0;
        for (int index = 0; index < bar.parts().size(); index++) {
            int end = start + bar.parts().get(index);
            html.open(
                            "rect",
                            "class",
                            "part-" + index,
                            "x",
                            hundredths(start, largest),
                            "width",
                            hundredths(end - start, largest),
                            "height",
                            "10")
                    .close("rect");
            start = end;
        }
        html.close("svg");
    }

    /** A part of the width in whole hundredths of a per cent, written with a point. */
    private static String hundredths(int part, int whole) {
        int hundredths = part * WIDTH * 100 / whole;
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
