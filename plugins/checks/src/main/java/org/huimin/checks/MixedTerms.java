package org.huimin.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.model.Benefit;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Programme;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Validator;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that call one thing by another word than most of the plan does. Which words mean one thing says the setting
 * {@code terms}. Names that the plan defines, such as 农村低保户, are left alone as a whole.
 */
final class MixedTerms implements Validator {
    static final String SETTING = "terms";
    private static final String USUAL = "岁|周岁+低保家庭|低保户|低保人员|低保对象";

    @Override
    public void validate(ValidationRequest request, DiagnosticSink sink) {
        Plan plan = request.plan();
        String setting = request.settings().text(SETTING).orElse(USUAL);
        Glossary glossary = Glossary.of(setting);
        Set<String> names = names(plan);
        List<Glossary.Use> uses = new ArrayList<>();
        collect(PlanText.ofPreamble(plan), glossary, names, uses);
        for (Programme programme : plan.programmes()) {
            collect(PlanText.of(programme), glossary, names, uses);
            for (Measure measure : programme.measures()) {
                List<PlanText> texts = PlanText.of(measure);
                texts.addAll(PlanText.namesOf(measure));
                collect(texts, glossary, names, uses);
            }
        }
        report(uses, glossary, new Places(request.compiled()), sink);
    }

    /** Takes of each part of the plan the first use of each word, and counts the others to it. */
    private static void collect(List<PlanText> texts, Glossary glossary, Set<String> names, List<Glossary.Use> uses) {
        Set<String> met = new HashSet<>();
        for (PlanText text : texts) {
            for (Glossary.Use use : glossary.uses(text, names)) {
                if (met.add(use.word())) {
                    uses.add(use);
                }
            }
        }
    }

    private static void report(List<Glossary.Use> uses, Glossary glossary, Places places, DiagnosticSink sink) {
        for (int group = 0; group < glossary.groups().size(); group++) {
            List<Glossary.Use> ofGroup = new ArrayList<>();
            for (Glossary.Use use : uses) {
                if (use.group() == group) {
                    ofGroup.add(use);
                }
            }
            Glossary.@Nullable Use usual = usual(ofGroup);
            if (usual == null) {
                continue;
            }
            Span first = place(usual, places);
            for (Glossary.Use use : ofGroup) {
                if (!use.word().equals(usual.word())) {
                    sink.report(Diagnostic.of(CheckCode.MIXED_TERMS, place(use, places))
                            .with("where", use.text().kind().phrase())
                            .with("word", use.word())
                            .with("usual", usual.word())
                            .related("usual-here", first)
                            .suggesting(List.of(usual.word())));
                }
            }
        }
    }

    /** The first use of the word that most parts of the plan use; of equal ones, that which comes first. */
    private static Glossary.@Nullable Use usual(List<Glossary.Use> uses) {
        Glossary.@Nullable Use usual = null;
        int most = 0;
        Set<String> counted = new HashSet<>();
        for (Glossary.Use use : uses) {
            if (counted.add(use.word())) {
                int count = 0;
                for (Glossary.Use other : uses) {
                    count += other.word().equals(use.word()) ? 1 : 0;
                }
                if (count > most) {
                    most = count;
                    usual = use;
                }
            }
        }
        return usual;
    }

    private static Span place(Glossary.Use use, Places places) {
        return places.within(use.text().path(), use.start(), use.end());
    }

    /** The names that the plan defines, folded. */
    private static Set<String> names(Plan plan) {
        Set<String> names = new HashSet<>();
        for (Definition definition : plan.definitions()) {
            names.add(FoldedText.halfWidth(definition.name()));
        }
        for (Entity entity : plan.entities()) {
            names.add(FoldedText.halfWidth(entity.name()));
            for (Field field : entity.fields()) {
                names.add(FoldedText.halfWidth(field.name()));
            }
        }
        for (Measure measure : plan.measures()) {
            for (Benefit benefit : measure.benefits()) {
                names.add(FoldedText.halfWidth(benefit.name()));
            }
        }
        return names;
    }
}
