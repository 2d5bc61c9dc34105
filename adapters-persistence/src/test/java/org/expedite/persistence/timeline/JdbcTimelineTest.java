package org.expedite.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseFindingContract;
import org.expedite.application.cases.Cases;
import org.expedite.application.timeline.NoteExamples;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.timeline.TimelineContract;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.junit.jupiter.api.Test;

class JdbcTimelineTest extends DatabaseTest implements TimelineContract, CaseFindingContract {
    private final JdbcCases cases;
    private final JdbcTimeline timeline;

    JdbcTimelineTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
        timeline =
                new JdbcTimeline(
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void each_read_is_one_statement() {
        cases.save(CaseExamples.opening(CaseExamples.full(1)));
        TimelinePosition position = new TimelinePosition(1, 0);

        for (Set<Visibility> visibilities :
                List.of(TimelineContract.ALL, Set.of(Visibility.PUBLIC))) {
            assertThat(during(() -> timeline.page(NUMBER, visibilities, null, 10))).hasSize(1);
            assertThat(during(() -> timeline.page(NUMBER, visibilities, position, 10))).hasSize(1);
        }
        assertThat(during(() -> timeline.note(NUMBER, new NoteId("a")))).hasSize(1);
    }

    @Test
    void an_internal_note_takes_two_reads_and_three_writes() {
        cases.save(CaseExamples.opening(CaseExamples.full(1)));

        assertThat(during(() -> write("a", Visibility.INTERNAL)))
                .satisfiesExactly(
                        s -> assertThat(s).endsWith("for update"),
                        s -> assertThat(s).contains("max(ordinal)"),
                        s -> assertThat(s).startsWith("INSERT INTO `case_event`"),
                        s -> assertThat(s).startsWith("insert into case_passage"),
                        s -> assertThat(s).startsWith("insert into case_word"));
        assertThat(during(() -> write("b", Visibility.PUBLIC)))
                .satisfiesExactly(
                        s -> assertThat(s).contains("from support_case where number in"),
                        s -> assertThat(s).startsWith("UPDATE `support_case`"),
                        s -> assertThat(s).startsWith("INSERT INTO `case_event`"),
                        s -> assertThat(s).startsWith("insert into case_passage"),
                        s -> assertThat(s).startsWith("insert into case_word"));
    }

    private void write(String id, Visibility visibility) {
        new NoteExamples(cases, timeline, unitOfWork()).write(NUMBER, id, "A note", visibility);
    }

    private List<String> during(Runnable work) {
        return database.statements().during(work);
    }
}
