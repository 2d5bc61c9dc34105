package org.expedite.persistence.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.cases.CaseEventExamples;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.timeline.NoteExamples;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.junit.jupiter.api.Test;

/** The migration fills in the same words for existing cases as are stored for new ones. */
class FillCaseWordsTest extends RegistryDatabaseTest {
    private static final String WORDS =
            "select concat(word, ' ', opened_at, ' ', case_number, ' ', visibility) from case_word"
                    + " order by 1";
    private static final String PASSAGES =
            "select concat(case_number, ' ', source, ' ', visibility, words) from case_passage"
                    + " order by 1";
    private static final int MORE_THAN_A_PAGE = 101;

    FillCaseWordsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void fills_in_all_texts_also_when_repeated() {
        writer().appendAll(Acme.ACME, Acme.ANA);
        store();
        List<String> words = database.query(WORDS);
        List<String> passages = database.query(PASSAGES);
        assertThat(passages).hasSizeGreaterThan(3 * MORE_THAN_A_PAGE);
        database.update("delete from case_word");
        database.update("delete from case_passage where case_number > ?", "2026-0615-000050");

        for (int times = 0; times < 2; times++) {
            database.inTransaction(
                    connection -> {
                        new FillCaseWords().migrate(MigrationContext.on(connection));
                        return connection;
                    });
            assertThat(database.query(WORDS)).isEqualTo(words);
            assertThat(database.query(PASSAGES)).isEqualTo(passages);
        }
    }

    private void store() {
        DatabasePorts ports = new DatabasePorts(database);
        Cases cases = ports.cases();
        for (int i = 1; i <= MORE_THAN_A_PAGE; i++) {
            cases.save(CaseExamples.opening(CaseExamples.full(i)));
        }
        CaseProduct hidden =
                new CaseProduct(
                        Acme.JN1.serial(), Catalogue.M320.model(), Catalogue.M_SERIES.code());
        cases.save(CaseExamples.opening(CaseExamples.with(CaseExamples.bare(200), hidden)));
        cases.save(
                new CaseChange(
                        1,
                        CaseExamples.full(1),
                        List.of(
                                new CaseEvent.AttachmentAdded(
                                        CaseEventExamples.BY_ANA, "a", "rsi.tgz"),
                                new CaseEvent.Resolved(CaseEventExamples.BY_ANA, "Fixed"))));
        NoteExamples notes = new NoteExamples(cases, ports.timeline(), database.unitOfWork());
        notes.write(CaseExamples.number(2), "a", "Reset 再起動 of ge-0/0/1", Visibility.PUBLIC);
        notes.write(CaseExamples.number(2), "b", "An internal one", Visibility.INTERNAL);
    }
}
