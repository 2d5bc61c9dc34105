package org.expedite.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.persistence.sql.JsonColumn;
import org.expedite.persistence.timeline.CaseEventRow;
import org.junit.jupiter.api.Test;

/** JSON that is stored in databases: its format must not change, and it must stay readable. */
class CaseRowTest {
    private static final CaseChange FULL = CaseExamples.opening(CaseExamples.full(1));
    private static final CaseChange BARE = CaseExamples.opening(CaseExamples.bare(1));

    @Test
    void stores_details_under_their_names() {
        assertThat(CaseRow.of(FULL).details())
                .isEqualTo(
                        """
                        {"assistance":{"outcome":"DIRECT","contract_number":"C1",\
                        "partner_id":"fastnet","also_via_partner":true},\
                        "identified_expert":{"contact_id":"ana","certification_id":"jncie-m-117",\
                        "track":"JNCIE-M","late":false},\
                        "round_the_clock_contacts":[{"name":"NOC","phone":"+14085550100"},\
                        {"name":"Kim 🛰️","phone":"+4930555020"}],\
                        "diagnostics":["core dump","Protokoll der Störung","core dump"]}\
                        """);
    }

    @Test
    void omits_missing_details() {
        assertThat(CaseRow.of(BARE).details())
                .isEqualTo(
                        """
                        {"assistance":{"outcome":"UNVERIFIED","also_via_partner":false},\
                        "round_the_clock_contacts":[],"diagnostics":[]}\
                        """);
    }

    @Test
    void ignores_details_of_a_later_program() {
        CaseDetailsColumn read =
                JsonColumn.read(
                        """
                        {"assistance":{"outcome":"UNVERIFIED","also_via_partner":false,"new":{}},
                         "newer":[1],"round_the_clock_contacts":[],"diagnostics":["core dump"]}\
                        """,
                        CaseDetailsColumn.class);

        assertThat(read.toAssistance()).isEqualTo(BARE.after().assistance());
        assertThat(read.toExpert()).isNull();
        assertThat(read.toContacts()).isEmpty();
        assertThat(read.diagnostics()).containsExactly("core dump");
    }

    @Test
    void stores_details_of_an_event_by_name() {
        assertThat(CaseEventRow.of(FULL))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.type()).isEqualTo(CaseEvent.Type.OPENED);
                            assertThat(row.detail())
                                    .isEqualTo(
                                            """
                                            {"assistance":"DIRECT","channel":"WEB","priority":"P1"}\
                                            """);
                        });
    }
}
