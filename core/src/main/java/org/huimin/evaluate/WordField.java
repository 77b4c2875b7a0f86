package org.huimin.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.evaluate.UnusableFactException.Problem;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.jspecify.annotations.Nullable;

/** Reads choices and texts. */
final class WordField extends ValueField {
    private final Optional<Map<String, Reading<String>>> choices;

    private WordField(Field field, int index, Optional<Map<String, Reading<String>>> choices) {
        super(field, index);
        this.choices = choices;
    }

    static WordField ofText(Field field, int index) {
        return new WordField(field, index, Optional.empty());
    }

    static WordField ofChoices(Field field, int index, List<String> names) {
        Map<String, Reading<String>> choices = new HashMap<>();
        names.forEach(name -> choices.put(name, Reading.of(name)));
        return new WordField(field, index, Optional.of(choices));
    }

    @Override
    FieldOperand<?> operand(Path path, int slot) {
        return FieldOperand.of(Kind.WORD, path, slot);
    }

    @Override
    Reading<?> read(Object fact) {
        if (fact instanceof String word) {
            return word(word);
        }
        if (fact instanceof Value.Choice choice) {
            return word(choice.name());
        }
        throw unusable(Problem.WRONG_TYPE);
    }

    private Reading<?> word(String word) {
        if (choices.isEmpty()) {
            return Reading.of(word);
        }
        @Nullable Reading<String> choice = choices.get().get(word);
        if (choice == null) {
            throw unusable(Problem.NOT_A_CHOICE);
        }
        return choice;
    }
}
