package org.expedite.persistence.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.explanation.Value;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an explanation, beside its text. The text is what was said; the statement and its
 * values say it in other languages.
 */
record ExplanationColumn(String statement, List<ValueColumn> values) {

    /**
     * A value; one component is not null.
     *
     * @param code type and constant, joined by a dot
     */
    record ValueColumn(
            @Nullable String text,
            @Nullable String code,
            @Nullable String day,
            @Nullable String at,
            @Nullable List<ExplanationColumn> parts) {
        static ValueColumn of(Value value) {
            return switch (value) {
                case Value.Text(String text) -> new ValueColumn(text, null, null, null, null);
                case Value.Code(String type, String name) ->
                        new ValueColumn(null, type + "." + name, null, null, null);
                case Value.Day(LocalDate day) ->
                        new ValueColumn(null, null, day.toString(), null, null);
                case Value.Moment(Instant at) ->
                        new ValueColumn(null, null, null, at.toString(), null);
                case Value.Parts(List<Explanation> parts) ->
                        new ValueColumn(
                                null,
                                null,
                                null,
                                null,
                                parts.stream().map(ExplanationColumn::written).toList());
            };
        }

        Value toValue() {
            if (code != null) {
                int dot = code.indexOf('.');
                return new Value.Code(code.substring(0, dot), code.substring(dot + 1));
            }
            if (day != null) {
                return new Value.Day(LocalDate.parse(day));
            }
            if (at != null) {
                return new Value.Moment(Instant.parse(at));
            }
            return parts == null
                    ? new Value.Text(Objects.requireNonNull(text))
                    : new Value.Parts(
                            parts.stream().map(ExplanationColumn::toExplanation).toList());
        }
    }

    /** Returns what is stored beside the text; null if only the text is known. */
    static @Nullable ExplanationColumn of(Explanation explanation) {
        return explanation.statement() == Statement.AS_WRITTEN ? null : written(explanation);
    }

    /**
     * Returns the explanation of a text. It is the text alone if nothing is stored beside it, or if
     * the program would say it in other words today.
     */
    static Explanation explain(String text, @Nullable ExplanationColumn stored) {
        return Optional.ofNullable(stored)
                .filter(ExplanationColumn::isKnown)
                .map(ExplanationColumn::toExplanation)
                .filter(explanation -> explanation.text().equals(text))
                .orElseGet(() -> Explanation.asWritten(text));
    }

    private static ExplanationColumn written(Explanation explanation) {
        return new ExplanationColumn(
                explanation.statement().name(),
                explanation.values().stream().map(ValueColumn::of).toList());
    }

    private boolean isKnown() {
        return Stream.of(Statement.values())
                        .anyMatch(
                                known ->
                                        known.name().equals(statement)
                                                && known.names().size() == values.size())
                && values.stream()
                        .flatMap(value -> Stream.ofNullable(value.parts()).flatMap(List::stream))
                        .allMatch(ExplanationColumn::isKnown);
    }

    private Explanation toExplanation() {
        return new Explanation(
                Statement.valueOf(statement), values.stream().map(ValueColumn::toValue).toList());
    }
}
