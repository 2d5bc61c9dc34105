package org.expedite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.expedite.served.Answer;
import org.expedite.served.BothCenters;
import org.expedite.served.Center;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class JourneysTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Center center;
    private final Person ana;
    private final Person dan;
    private final Person lea;
    private final Person marek;
    private final Person oscar;
    private final Person registrar;

    JourneysTest(Center center) {
        this.center = center.withBackgroundJobs();
        ana = new Person(center, "ana");
        dan = new Person(center, "dan");
        lea = new Person(center, "engineer-l1");
        marek = new Person(center, "engineer-l2");
        oscar = new Person(center, "duty-manager");
        registrar = new Person(center, "registrar");
    }

    @BeforeEach
    void emptyQueues() {
        center.server();
        for (String level : new String[] {"L1", "L2"}) {
            Answer claimed = center.as("duty-manager").post("/v1/queues/" + level + "/claims");
            while (claimed.status() == 201) {
                claimed = center.as("duty-manager").post("/v1/queues/" + level + "/claims");
            }
        }
    }

    @Test
    void a_certified_expert_is_served_first() {
        String earlier = dan.opens("JN1", "P1");
        oscar.tries(earlier, "overrides", Map.of("reason", "To wait at the second level."));
        minutesPass(10);
        String number = ana.opens("JN2", "P1");
        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
        assertThat(ana.sees(number).text("/technical_level")).isEqualTo("L2");

        String lesser = dan.opens("JN1", "P2");
        assertThat(dan.asksForPriority(lesser)).isEqualTo("NOT_ELIGIBLE");
        assertThat(ana.asksForPriority(lesser)).isEqualTo("GRANTED");

        assertThat(marek.claims("L2")).as("came first").isEqualTo(earlier);
        assertThat(marek.claims("L2")).as("critical").isEqualTo(number);
        assertThat(marek.claims("L2")).as("high").isEqualTo(lesser);
    }

    @Test
    void an_expert_overtakes_earlier_cases_of_the_same_priority() {
        String earlier = dan.opens("JN1", "P2");
        oscar.tries(earlier, "overrides", Map.of("reason", "To the second level."));
        oscar.tries(earlier, "priority-changes", Map.of("priority", "P3", "reason", "Lesser."));
        oscar.tries(earlier, "priority-changes", Map.of("priority", "P2", "reason", "Or not."));
        minutesPass(10);
        String number = ana.opens("JN2", "P2");
        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");

        assertThat(marek.claims("L2")).isEqualTo(number);
        assertThat(marek.claims("L2")).isEqualTo(earlier);
    }

    @Test
    void a_customer_of_a_partner_is_referred_and_taken_back_under_a_direct_contract() {
        String number = ana.opens("JN10", "P1");
        Answer referred = ana.sees(number);
        assertThat(referred.text("/status")).isEqualTo("REFERRED");
        assertThat(referred.text("/assistance/partner_id")).isEqualTo("fastnet");
        assertThat(referred.raw()).contains("+14085550199", "https://fastnet.example/support");
        assertThat(ana.asksForPriority(number)).isEqualTo("CONTACT_PARTNER");
        assertThat(ana.seesDuties(number).text("/in_force")).isEqualTo("false");

        registrar.registersContract("J-PARTNER", "acme", "JN10");

        awaitReassessment(number);
        lea.finds(number, "L1");
        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
    }

    @Test
    void a_customer_without_contract_pays_per_hour_and_buys_one_later() {
        String number = ana.opens("JN8", "P1");
        assertThat(ana.seesStatus(number)).isEqualTo("AWAITING_COVERAGE");
        ana.acceptsTimeAndMaterials(number);
        assertThat(ana.seesStatus(number)).isEqualTo("OPEN");
        assertThat(ana.asksForPriority(number)).isEqualTo("NOT_COVERED");
        assertThat(lea.claims("L1")).isEqualTo(number);

        registrar.registersContract("J-BOUGHT", "acme", "JN8");

        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
        assertThat(marek.claims("L2")).isEqualTo(number);
    }

    @Test
    void a_p1_case_goes_from_the_call_to_its_closure() {
        assertThat(lea.looksUp("+1 408 555-0101")).containsExactly("ana");
        String number = lea.opensByPhoneFor("ana", "JN1", "P1");
        Answer opened = ana.sees(number);
        assertThat(opened.text("/channel")).isEqualTo("PHONE");
        assertThat(opened.text("/opened_by_id")).isEqualTo("engineer-l1");
        assertThat(opened.text("/requester_id")).isEqualTo("ana");
        assertThat(ana.seesDutiesMet(number)).containsExactly(false, false, false);

        minutesPass(3);
        assertThat(lea.claims("L1")).isEqualTo(number);
        ana.names(number, "+14085550100", "core dumps");
        assertThat(ana.seesDutiesMet(number)).containsExactly(true, true, true);

        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
        assertThat(ana.seesDutiesMet(number))
                .as("without an owner")
                .containsExactly(false, true, true);
        minutesPass(2);
        assertThat(marek.claims("L2")).isEqualTo(number);
        marek.waitsFor(number, "Please send the core dump.");
        ana.writes(number, "It is attached.");
        assertThat(ana.seesStatus(number)).as("answered").isEqualTo("IN_PROGRESS");
        marek.worksAround(number);
        assertThat(ana.seesDuties(number).text("/in_force")).isEqualTo("false");
        assertThat(ana.sees(number).text("/expedited")).isEqualTo("true");

        marek.resolves(number);
        assertThat(ana.sees(number).text("/expedited")).isEqualTo("false");
        ana.agreesWithTheResolution(number);
        assertThat(ana.seesStatus(number)).isEqualTo("CLOSED");
    }

    @Test
    void a_failed_workaround_begins_the_duties_again() {
        String number = ana.opens("JN1", "P1");
        assertThat(lea.claims("L1")).isEqualTo(number);
        lea.worksAround(number);
        lea.releases(number);
        assertThat(ana.seesDuties(number).text("/in_force")).isEqualTo("false");
        minutesPass(60);

        ana.reportsThatTheWorkaroundFails(number);

        Answer duties = ana.seesDuties(number);
        assertThat(duties.text("/in_force")).isEqualTo("true");
        assertThat(duties.body().path("periods")).hasSize(2);
        assertThat(duties.text("/periods/0/ended_with")).isEqualTo("WORKED_AROUND");
        assertThat(duties.text("/periods/1/begun_with")).isEqualTo("WORKAROUND_FAILED");
        assertThat(ana.seesDutiesMet(number)).containsExactly(false, false, false);
        assertThat(lea.claims("L1")).isEqualTo(number);
        assertThat(ana.seesDutiesMet(number)).containsExactly(true, false, false);
    }

    @Test
    void a_reopened_case_is_escalated_again() {
        String number = ana.opens("JN1", "P1");
        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
        assertThat(marek.claims("L2")).isEqualTo(number);
        marek.resolves(number);
        ana.agreesWithTheResolution(number);
        assertThat(ana.asksForPriority(number)).as("a closed case").isEqualTo("NOT_ELIGIBLE");

        ana.reopens(number);

        Answer reopened = ana.sees(number);
        assertThat(reopened.text("/status")).isEqualTo("OPEN");
        assertThat(reopened.text("/technical_level")).isEqualTo("L2");
        assertThat(reopened.text("/expedited")).isEqualTo("false");
        assertThat(ana.asksForPriority(number)).isEqualTo("GRANTED");
        assertThat(ana.sees(number).text("/technical_level")).isEqualTo("L3");
    }

    private void minutesPass(int minutes) {
        center.clock().set(center.clock().instant().plus(A_MINUTE.multipliedBy(minutes)));
    }

    /** Waits for the reassessment by the center itself after a change of a record. */
    private void awaitReassessment(String number) {
        long deadline = System.nanoTime() + A_MINUTE.toNanos();
        while (!ana.seesStatus(number).equals("OPEN")) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
