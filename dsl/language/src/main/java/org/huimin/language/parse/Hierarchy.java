package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.huimin.declaration.Declaration;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Label.Level;
import org.jspecify.annotations.Nullable;

/**
 * Puts declarations below the construct that they belong to. A line in the wrong place is reported once for each level
 * until the next construct opens, since the lines behind it are wrong for the same reason.
 */
final class Hierarchy {
    private final DiagnosticSink sink;
    private final List<Declaration> top = new ArrayList<>();
    private final Set<Level> silenced = EnumSet.noneOf(Level.class);
    private boolean programmeMissed;
    private @Nullable Frame programme;
    private @Nullable Frame measure;
    private @Nullable Frame benefit;
    private @Nullable Frame testCase;

    Hierarchy(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** A construct whose body is still being read. */
    private static final class Frame {
        private final Function<List<Declaration>, Declaration> finish;
        private final List<Declaration> body = new ArrayList<>();

        Frame(Function<List<Declaration>, Declaration> finish) {
            this.finish = finish;
        }

        Declaration close() {
            return finish.apply(body);
        }
    }

    /** All declarations, once the last line has been added. */
    List<Declaration> finish() {
        closeProgramme();
        closeCase();
        return List.copyOf(top);
    }

    private void closeBenefit() {
        if (benefit != null && measure != null) {
            measure.body.add(benefit.close());
        }
        benefit = null;
    }

    private void closeMeasure() {
        closeBenefit();
        if (measure != null) {
            (programme == null ? top : programme.body).add(measure.close());
        }
        measure = null;
    }

    private void closeProgramme() {
        closeMeasure();
        if (programme != null) {
            top.add(programme.close());
        }
        programme = null;
    }

    private void closeCase() {
        if (testCase != null) {
            top.add(testCase.close());
        }
        testCase = null;
    }

    void openProgramme(Declaration.Programme heading) {
        closeCase();
        closeProgramme();
        silenced.clear();
        programme =
                new Frame(body -> new Declaration.Programme(heading.line(), heading.number(), heading.title(), body));
    }

    void openMeasure(Declaration.Measure heading) {
        closeCase();
        closeMeasure();
        if (programme == null && !programmeMissed) {
            programmeMissed = true;
            misplaced(Level.MEASURE, heading, Optional.empty());
        }
        silenced.clear();
        measure = new Frame(body -> new Declaration.Measure(heading.line(), heading.number(), heading.title(), body));
    }

    /** Opens a construct whose heading could not be read: what is below it is left out. */
    void openUnread(Declaration.Malformed heading, Level level) {
        silenced.clear();
        Frame unread = new Frame(body -> heading);
        if (level == Level.BENEFIT && measure != null) {
            closeBenefit();
            benefit = unread;
        } else if (level == Level.TEST) {
            closeProgramme();
            closeCase();
            testCase = unread;
        } else {
            closeCase();
            closeMeasure();
            measure = unread;
        }
    }

    /** Adds a line that opens a benefit. */
    void openBenefit(Declaration.Benefit opening) {
        if (measure == null) {
            misplaced(Level.MEASURE, opening, Optional.of(Label.BENEFIT));
            silenced.add(Level.BENEFIT);
            return;
        }
        closeBenefit();
        silenced.remove(Level.BENEFIT);
        benefit = new Frame(body -> new Declaration.Benefit(opening.line(), opening.name(), body));
    }

    /** Adds a line that opens a case. */
    void openCase(Declaration.Case opening) {
        closeProgramme();
        closeCase();
        silenced.clear();
        testCase = new Frame(body -> new Declaration.Case(opening.line(), opening.name(), body));
    }

    /** Adds a line with a label of some level. */
    void add(Declaration declaration, Label label) {
        switch (label.level()) {
            case PLAN -> {
                if (isInside()) {
                    misplaced(label.level(), declaration, Optional.of(label));
                    top.add(new Declaration.Malformed(declaration.line(), Optional.of(label), OptionalInt.empty()));
                } else {
                    top.add(declaration);
                }
            }
            case FILE, LIBRARY -> {
                if (isInside()) {
                    misplaced(label.level(), declaration, Optional.of(label));
                }
                top.add(declaration);
            }
            case TEST -> {
                closeProgramme();
                closeCase();
                top.add(declaration);
            }
            case PROGRAMME -> {
                if (programme == null || measure != null) {
                    misplaced(Level.PROGRAMME, declaration, Optional.of(label));
                }
                innermost().add(declaration);
            }
            case MEASURE -> {
                if (measure == null) {
                    misplaced(Level.MEASURE, declaration, Optional.of(label));
                }
                closeBenefit();
                innermost().add(declaration);
            }
            case MEASURE_OR_BENEFIT -> {
                if (measure == null) {
                    misplaced(Level.MEASURE, declaration, Optional.of(label));
                }
                innermost().add(declaration);
            }
            case BENEFIT -> {
                if (benefit == null) {
                    misplaced(Level.BENEFIT, declaration, Optional.of(label));
                }
                innermost().add(declaration);
            }
            case CASE -> {
                if (testCase == null) {
                    misplaced(Level.CASE, declaration, Optional.of(label));
                }
                innermost().add(declaration);
            }
            case ANY -> innermost().add(declaration);
        }
    }

    /** Whether a construct is open, so that lines of the file's head have come too late. */
    private boolean isInside() {
        return programme != null || measure != null || testCase != null;
    }

    /**
     * Adds a line that could not be read, where its label belongs as far as that is known. Before the first programme it
     * may be the programme's heading.
     */
    void addUnread(Declaration.Malformed declaration) {
        programmeMissed |= declaration.label().isEmpty() && !isInside();
        if (declaration.label().isPresent() && declaration.label().get().level() == Level.MEASURE && measure != null) {
            closeBenefit();
        }
        innermost().add(declaration);
    }

    private List<Declaration> innermost() {
        if (testCase != null) {
            return testCase.body;
        }
        if (benefit != null) {
            return benefit.body;
        }
        if (measure != null) {
            return measure.body;
        }
        return programme == null ? top : programme.body;
    }

    /** Says no more about lines of a level until the next construct opens. */
    void silence(Level level) {
        silenced.add(level);
    }

    private void misplaced(Level level, Declaration declaration, Optional<Label> label) {
        if (!silenced.add(level)) {
            return;
        }
        Diagnostic.Builder diagnostic =
                Diagnostic.of(HostCode.LABEL_OUT_OF_PLACE, declaration.line().label());
        Argument argument = label.<Argument>map(Argument.Term::new).orElse(new Argument.Phrase("measure-heading"));
        Level shown = label.map(Label::level).orElse(Level.PROGRAMME);
        sink.report(diagnostic.with("label", argument).with("level", new Argument.Phrase("level." + shown)));
    }
}
