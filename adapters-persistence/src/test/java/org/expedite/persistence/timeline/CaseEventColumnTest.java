package org.expedite.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.cases.CaseEventExamples;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseEventColumnTest {
    static final List<String> TEXTS =
            Stream.concat(Texts.UNUSUAL.stream(), Stream.of(Texts.ofLength(20_000))).toList();

    @Test
    void reads_stored_details_and_writes_the_same() {
        List<EventsWrittenBefore.Row> rows = EventsWrittenBefore.rows();
        List<CaseEvent> events = EventsWrittenBefore.events();
        assertThat(rows)
                .extracting(EventsWrittenBefore.Row::type)
                .as("rows of every kind of that time")
                .containsAll(EnumSet.complementOf(EventsWrittenBefore.LATER_TYPES));
        assertThat(rows.stream().map(CaseEventColumnTest::read)).containsExactlyElementsOf(events);
        assertThat(events.stream().map(CaseEventColumn::write))
                .containsExactlyElementsOf(
                        rows.stream().map(EventsWrittenBefore.Row::detail).toList());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void every_type_of_event_survives_a_round_trip_with_any_text(String text) {
        List<CaseEvent> events = CaseEventExamples.ofEveryKind(CaseEventExamples.BY_ANA, text);
        assertThat(events)
                .extracting(CaseEvent::type)
                .as("every kind")
                .contains(CaseEvent.Type.values());
        assertThat(events.stream().map(CaseEventColumnTest::writtenAndRead))
                .containsExactlyElementsOf(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOC", "Kim von Ü 🛰️", "Room 7 +1", " two  spaces ", "line\nbreak"})
    void a_contact_survives_a_round_trip_with_any_name(String name) {
        CaseEvent event =
                new CaseEvent.Amended(
                        CaseEventExamples.BY_ANA,
                        new PreviousReport(
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        new RoundTheClockContact(name, "+14085550100"),
                                        new RoundTheClockContact("NOC", "+4930555020")),
                                null));
        assertThat(writtenAndRead(event)).isEqualTo(event);
    }

    @Test
    void ignores_details_of_a_later_program() {
        assertThat(read(CaseEvent.Type.WORKED_AROUND, "{\"newer\":\"x\",\"summary\":\"Rerouted\"}"))
                .isEqualTo(new CaseEvent.WorkedAround(CaseEventExamples.BY_ANA, "Rerouted"));
    }

    @ParameterizedTest
    @EnumSource
    void reports_a_missing_detail(CaseEvent.Type type) {
        EnumSet<CaseEvent.Type> withoutDetails =
                EnumSet.of(
                        CaseEvent.Type.AMENDED,
                        CaseEvent.Type.RESUMED,
                        CaseEvent.Type.WORKAROUND_FAILED,
                        CaseEvent.Type.WITHDRAWN);
        if (withoutDetails.contains(type)) {
            assertThat(read(type, "{}").type()).isEqualTo(type);
        } else {
            assertThatThrownBy(() -> read(type, "{}"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("A stored event has no detail ");
        }
    }

    private static CaseEvent writtenAndRead(CaseEvent event) {
        return CaseEventColumn.read(
                event.type(), event.origin(), event.visibility(), CaseEventColumn.write(event));
    }

    private static CaseEvent read(CaseEvent.Type type, String detail) {
        return CaseEventColumn.read(type, CaseEventExamples.BY_ANA, Visibility.PUBLIC, detail);
    }

    private static CaseEvent read(EventsWrittenBefore.Row row) {
        return CaseEventColumn.read(
                row.type(),
                new CaseEvent.Origin(row.actor(), EventsWrittenBefore.AT),
                row.visibility(),
                row.detail());
    }
}
