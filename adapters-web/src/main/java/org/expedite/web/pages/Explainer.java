package org.expedite.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.explanation.Value;

/**
 * Writes explanations of the domain as a reader reads them: in the language and time zone, with
 * words instead of codes.
 *
 * @param texts the texts in the language of the reader
 * @param times the times in the zone of the reader
 */
public record Explainer(Texts texts, Times times) {

    /**
     * Returns the text of an explanation.
     *
     * @param explanation the explanation
     * @return a sentence; one that is stored as written stays in its language
     */
    public String text(Explanation explanation) {
        Statement statement = explanation.statement();
        return explanation.in(
                texts.definition(statement.name(), statement.template()), this::words);
    }

    private String words(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Code(String type, String name) -> word(type + "." + name, name);
            case Value.Day(LocalDate day) -> times.day(day);
            case Value.Moment(Instant at) -> times.moment(at);
            case Value.Parts(List<Explanation> parts) ->
                    parts.stream()
                            .map(this::text)
                            .collect(Collectors.joining(Value.Parts.SEPARATOR));
        };
    }

    private String word(String key, String name) {
        return texts.has(key) ? texts.text(key) : name;
    }
}
