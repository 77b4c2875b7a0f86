package org.huimin.compile;

import java.util.List;
import org.huimin.model.Entity;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** What an amount without a unit may have been meant as, for a member of an entity. */
final class MissingUnit {
    private static final Unit YUAN = StandardUnits.standard().unit("元").orElseThrow();
    private static final Unit YEAR = StandardUnits.standard().unit("年").orElseThrow();

    private MissingUnit() {}

    /** The amount in money: 600元. */
    static List<String> ofAmount(String number, Entity entity) {
        return List.of(inYuan(number, language(entity)));
    }

    /** The amount for each member and year: 600元/户/年. */
    static List<String> ofRate(String number, Entity entity) {
        Language language = language(entity);
        return List.of(inYuan(number, language) + "/" + entity.unit().write(language) + "/" + YEAR.write(language));
    }

    private static String inYuan(String number, Language language) {
        return number + (language == Language.ENGLISH ? " " : "") + YUAN.write(language);
    }

    private static Language language(Entity entity) {
        boolean english = entity.name().codePoints().allMatch(letter -> letter < 0x80);
        return english ? Language.ENGLISH : Language.CHINESE;
    }
}
