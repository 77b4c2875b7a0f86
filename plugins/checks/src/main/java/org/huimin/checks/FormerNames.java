package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Department;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;

/**
 * Finds former names of departments in texts. Those in lists of departments are the compiler's. A text that says itself
 * that a name is an old one, or that means the department of a city or province, is fine.
 */
final class FormerNames implements Validator {
    private static final List<String> HIGHER = List.of("原", "前身", "市", "省", "国家", "中央", "全国", "former ", "old ");
    private static final List<String> HISTORY = List.of("更名", "改名", "合并", "并入", "前身", "划转", "组建");

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        List<Former> former = former(plan);
        if (former.isEmpty()) {
            return;
        }
        Search search = new Search(former, current(plan), new Places(request.compiled()), sink);
        search.in(PlanText.ofPreamble(plan));
        for (Programme programme : plan.programmes()) {
            search.in(PlanText.of(programme));
            for (Measure measure : programme.measures()) {
                search.in(PlanText.of(measure));
                search.in(PlanText.namesOf(measure));
            }
        }
    }

    /**
     * A name that departments had before.
     *
     * @param name the name
     * @param now what they are called now
     */
    private record Former(String name, List<String> now) {}

    private static List<Former> former(Plan plan) {
        Set<String> current = current(plan);
        List<Former> former = new ArrayList<>();
        for (Department department : plan.departments()) {
            for (String written : department.formerNames()) {
                String name = FoldedText.halfWidth(written);
                if (!current.contains(name)) {
                    add(former, name, department.name());
                }
            }
        }
        return former;
    }

    private static void add(List<Former> all, String name, String now) {
        int place = 0;
        for (int index = 0; index < all.size(); index++) {
            Former other = all.get(index);
            if (other.name().equals(name)) {
                List<String> several = new ArrayList<>(other.now());
                several.add(now);
                all.set(index, new Former(name, several));
                return;
            }
            // The longest come first, so that none is taken for a part of it.
            place = other.name().length() >= name.length() ? index + 1 : place;
        }
        all.add(place, new Former(name, List.of(now)));
    }

    /** What departments and groups are called now. */
    private static Set<String> current(Plan plan) {
        Set<String> names = new HashSet<>();
        for (Department department : plan.departments()) {
            names.add(FoldedText.halfWidth(department.name()));
            if (department.fullName().isPresent()) {
                names.add(FoldedText.halfWidth(department.fullName().get()));
            }
            for (String alias : department.aliases()) {
                names.add(FoldedText.halfWidth(alias));
            }
        }
        return names;
    }

    /** A search for former names in texts. */
    private record Search(List<Former> former, Set<String> current, Places places, DiagnosticSink sink) {
        void in(List<PlanText> texts) {
            for (PlanText text : texts) {
                in(text);
            }
        }

        private void in(PlanText planText) {
            FoldedText text = planText.text();
            String whole = text.cut(0, text.length());
            boolean[] taken = null;
            for (Former name : former) {
                if (!whole.contains(name.name())) {
                    continue;
                }
                if (taken == null) {
                    taken = NamesInText.covered(text, current);
                }
                find(name, planText, taken);
            }
        }

        private void find(Former former, PlanText planText, boolean[] taken) {
            FoldedText text = planText.text();
            QuotedNames quoted = new QuotedNames(text);
            List<String> word = List.of(former.name());
            int length = former.name().codePointCount(0, former.name().length());
            for (int offset = 0; offset + length <= text.length(); offset++) {
                int end = offset + length;
                if (taken[offset] || !text.startsWithOneOf(word, offset) || text.isWithinWord(offset, end)) {
                    continue;
                }
                for (int inside = offset; inside < end; inside++) {
                    taken[inside] = true;
                }
                if (!quoted.contains(offset) && !isHistory(text, offset)) {
                    report(former, planText, offset, end);
                }
            }
        }

        private static boolean isHistory(FoldedText text, int offset) {
            for (String word : HIGHER) {
                int start = offset - word.length();
                if (start >= 0 && text.cut(start, offset).equals(word)) {
                    return true;
                }
            }
            String whole = text.cut(0, text.length());
            for (String word : HISTORY) {
                if (whole.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private void report(Former former, PlanText text, int start, int end) {
            sink.report(Diagnostic.of(CheckCode.FORMER_NAME, places.within(text.path(), start, end))
                    .with("where", text.kind().phrase())
                    .with("former", text.text().written(start, end))
                    .with("name", former.now().get(0))
                    .suggesting(former.now()));
        }
    }
}
