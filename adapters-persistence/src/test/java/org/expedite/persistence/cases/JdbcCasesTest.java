package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseEventExamples;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseFiltersContract;
import org.expedite.application.cases.CaseListsContract;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.CasesContract;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Borealis;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.junit.jupiter.api.Test;

class JdbcCasesTest extends DatabaseTest
        implements CasesContract, CaseListsContract, CaseFiltersContract {
    private final JdbcCases cases;

    JdbcCasesTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void finding_a_case_is_one_statement() {
        cases.save(CaseExamples.opening(CaseExamples.full(1)));

        assertThat(during(() -> cases.find(CaseExamples.number(1)))).hasSize(1);
        assertThat(during(() -> cases.find(CaseExamples.number(2)))).hasSize(1);
    }

    @Test
    void saving_is_one_statement_each_for_case_events_texts_and_words() {
        SupportCase opened = CaseExamples.full(1);
        List<CaseEvent> events = Collections.nCopies(20, CaseEventExamples.pickedUp());

        assertThat(during(() -> cases.save(CaseExamples.opening(opened))))
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("insert into support_case"),
                        s -> assertThat(s).startsWith("INSERT INTO `case_event`"),
                        s -> assertThat(s).contains("kind = 'CONTACT'"),
                        s -> assertThat(s).startsWith("insert into case_passage"),
                        s -> assertThat(s).startsWith("insert into case_word"));
        assertThat(during(() -> cases.save(new CaseChange(1, opened, events))))
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("UPDATE `support_case`"),
                        s -> assertThat(s).startsWith("INSERT INTO `case_event`"));
        assertThat(cases.events(opened.number())).hasSize(21);
    }

    @Test
    void saving_no_events_is_one_statement() {
        SupportCase opened = CaseExamples.full(1);
        cases.save(CaseExamples.opening(opened));

        assertThat(during(() -> cases.save(new CaseChange(1, opened, List.of())))).hasSize(1);
    }

    @Test
    void a_page_is_one_statement_with_any_filter() {
        cases.save(CaseExamples.opening(CaseExamples.full(1)));
        CaseFilter strict =
                new CaseFilter(
                        CaseStatus.OPEN,
                        Priority.P1,
                        Set.of(Acme.ACME.id(), Borealis.BOREALIS.id()),
                        new TechnicalLevel("L2"),
                        true);
        CasePosition position = CasePosition.of(CaseExamples.full(5));
        for (CaseFilter filter : List.of(CaseFilter.ALL, strict)) {
            for (CaseOrder order : CaseOrder.values()) {
                assertThat(during(() -> cases.page(filter, order, null, 25))).hasSize(1);
                assertThat(during(() -> cases.page(filter, order, position, 25))).hasSize(1);
            }
        }
    }

    @Test
    void a_page_of_no_organization_is_no_statement() {
        CaseFilter nobodys = new CaseFilter(null, null, Set.of(), null, null);

        assertThat(during(() -> cases.page(nobodys, CaseOrder.NEWEST_FIRST, null, 25))).isEmpty();
    }

    @Test
    void all_events_are_one_statement() {
        cases.save(CaseExamples.opening(CaseExamples.full(1)));

        assertThat(during(() -> cases.events(CaseExamples.number(1)))).hasSize(1);
    }

    @Test
    void a_page_within_a_unit_of_work_sees_its_changes() {
        List<SupportCase> found =
                unitOfWork()
                        .run(
                                () -> {
                                    cases.save(CaseExamples.opening(CaseExamples.full(1)));
                                    return cases.page(
                                            CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 25);
                                });

        assertThat(found).containsExactly(CaseExamples.full(1));
    }

    @Test
    void a_change_without_a_unit_of_work_is_still_atomic() {
        SupportCase opened = CaseExamples.full(1);
        cases.save(CaseExamples.opening(opened));
        CaseChange second = new CaseChange(1, opened, CaseExamples.opening(opened).events());
        cases.save(second);
        // Then the events of version 2 cannot be stored, since some exist already.
        database.update("update support_case set version = 1");

        assertThatThrownBy(() -> cases.save(second)).isInstanceOf(DataAccessException.class);
        assertThat(cases.find(opened.number())).as("not changed to version 2").contains(opened);
    }

    private List<String> during(Runnable work) {
        return database.statements().during(work);
    }
}
