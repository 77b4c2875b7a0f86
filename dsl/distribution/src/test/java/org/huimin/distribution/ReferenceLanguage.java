package org.huimin.distribution;

import java.nio.file.Path;
import java.util.List;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/** One of the two languages of the language reference: where its pages stand and how its examples are named. */
enum ReferenceLanguage {
    CHINESE(Language.CHINESE, "示例", "公共.plan", "例.plan", "示例案例"),
    ENGLISH(Language.ENGLISH, "sample", "shared.plan", "example.plan", "sample case");

    private final Language language;
    private final String sample;
    private final String shared;
    private final String fragment;
    private final String nameOfCase;

    ReferenceLanguage(Language language, String sample, String shared, String fragment, String nameOfCase) {
        this.language = language;
        this.sample = sample;
        this.shared = shared;
        this.fragment = fragment;
        this.nameOfCase = nameOfCase;
    }

    Language language() {
        return language;
    }

    /** The folder of the pages. */
    Path folder() {
        return Launch.CHECKOUT.resolve("dsl/reference").resolve(language.tag());
    }

    /** The folder of the files that most examples stand beside. */
    Path sample() {
        return folder().resolve(sample);
    }

    /** The file of the sample with departments, entities and definitions. */
    String shared() {
        return shared;
    }

    /** The file that a fragment is written to. */
    String fragmentFile() {
        return fragment;
    }

    /** The plan whose lines complete a fragment. */
    String scaffold() {
        return "/reference/" + language.tag() + ".plan";
    }

    /** The lines that make a file out of some cases, or out of the lines of one case. */
    List<String> aboveCases(boolean withCase) {
        String imported = line(Label.IMPORT, "2026.plan");
        return withCase ? List.of(imported, "", line(Label.CASE, nameOfCase)) : List.of(imported, "");
    }

    String importOfShared() {
        return line(Label.IMPORT, shared);
    }

    private String line(Label label, String content) {
        String colon = language == Language.CHINESE ? "\uFF1A" : ": ";
        return Vocabulary.standard().write(label, language) + colon + content;
    }
}
