package org.expedite.domain.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.PreviousReport;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Periods of the P1 duties of both sides, and the intervals in which they are met. */
class P1DutiesTest {
    private static final CaseReport EMPTY_REPORT =
            new CaseReport("Down", null, null, FollowUp.EMAIL, List.of(), List.of());
    private static final CaseReport COMPLETE_REPORT =
            new CaseReport(
                    "Down",
                    null,
                    null,
                    FollowUp.EMAIL,
                    List.of(new RoundTheClockContact("NOC", "+14085550100")),
                    List.of("core dumps"));

    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");

    private final List<CaseEvent> events = new ArrayList<>();

    private static Instant minute(int minute) {
        return Instant.parse("2026-06-15T12:00:00Z").plusSeconds(60L * minute);
    }

    private static CaseEvent.Origin origin(int minute) {
        return new CaseEvent.Origin("somebody", minute(minute));
    }

    private void opened(AssistanceOutcome assistance, Priority priority) {
        events.add(new CaseEvent.Opened(origin(0), assistance, Channel.WEB, priority));
    }

    private void opened(Priority priority) {
        opened(AssistanceOutcome.DIRECT, priority);
    }

    private void pickedUp(int minute) {
        events.add(new CaseEvent.PickedUp(origin(minute), L1));
    }

    private void released(int minute) {
        events.add(new CaseEvent.Released(origin(minute), L1, "ed"));
    }

    private void workedAround(int minute) {
        events.add(new CaseEvent.WorkedAround(origin(minute), "Rerouted."));
    }

    private void assistance(int minute, AssistanceOutcome from, AssistanceOutcome to) {
        events.add(new CaseEvent.AssistanceChanged(origin(minute), from, to));
    }

    private void priority(int minute, Priority from, Priority to) {
        events.add(new CaseEvent.PriorityChanged(origin(minute), from, to, "reason"));
    }

    private void amended(
            int minute,
            @Nullable String synopsis,
            @Nullable List<RoundTheClockContact> contacts,
            @Nullable List<String> diagnostics) {
        events.add(
                new CaseEvent.Amended(
                        origin(minute),
                        new PreviousReport(synopsis, null, null, null, contacts, diagnostics)));
    }

    private List<DutyPeriod> periods(CaseReport report) {
        return P1Duties.of(report, events);
    }

    private static List<DutyInterval> intervals(DutyPeriod period, Duty duty) {
        return period.duties().get(List.of(Duty.values()).indexOf(duty)).intervals();
    }

    @Test
    void begin_at_opening_and_are_unmet_without_action() {
        opened(Priority.P1);
        DutyPeriod only = periods(EMPTY_REPORT).getFirst();
        assertThat(only.begunAt()).isEqualTo(minute(0));
        assertThat(only.begunWith()).isEqualTo(CaseEvent.Type.OPENED);
        assertThat(only.isInForce()).isTrue();
        assertThat(only.endedWith()).isNull();
        assertThat(only.duties()).extracting(DutyRecord::duty).containsExactly(Duty.values());
        assertThat(only.duties())
                .extracting(DutyRecord::latest)
                .containsOnly(new DutyInterval(false, minute(0), null));
    }

    @Test
    void ignore_internal_notes() {
        opened(Priority.P1);
        pickedUp(5);
        events.add(
                new CaseEvent.NoteAdded(
                        new Note(
                                new NoteId("n"), "somebody", "b", Visibility.INTERNAL, minute(9))));
        released(8);
        assertThat(
                        intervals(periods(EMPTY_REPORT).getFirst(), Duty.DEDICATED_OWNER)
                                .getLast()
                                .from())
                .isEqualTo(minute(8));
    }

    @Test
    void are_met_while_the_case_has_an_owner() {
        opened(Priority.P1);
        pickedUp(5);
        events.add(new CaseEvent.HandedOver(origin(10), "ed", "eve"));
        released(20);
        pickedUp(30);
        events.add(new CaseEvent.EscalatedWithPriority(origin(40), "d1", L1, L2));
        pickedUp(45);
        workedAround(60);
        assertThat(periods(EMPTY_REPORT))
                .singleElement()
                .satisfies(
                        period -> {
                            assertThat(period.endedAt()).isEqualTo(minute(60));
                            assertThat(period.endedWith()).isEqualTo(CaseEvent.Type.WORKED_AROUND);
                            assertThat(intervals(period, Duty.DEDICATED_OWNER))
                                    .containsExactly(
                                            new DutyInterval(false, minute(0), minute(5)),
                                            new DutyInterval(true, minute(5), minute(20)),
                                            new DutyInterval(false, minute(20), minute(30)),
                                            new DutyInterval(true, minute(30), minute(40)),
                                            new DutyInterval(false, minute(40), minute(45)),
                                            new DutyInterval(true, minute(45), minute(60)));
                            assertThat(intervals(period, Duty.DIAGNOSTIC_INFORMATION))
                                    .containsExactly(
                                            new DutyInterval(false, minute(0), minute(60)));
                        });
    }

    @Test
    void are_unmet_from_the_moment_at_which_the_owner_has_left() {
        opened(Priority.P1);
        pickedUp(5);
        events.add(new CaseEvent.Unassigned(origin(10), L1, "ed"));
        pickedUp(20);
        assertThat(intervals(periods(EMPTY_REPORT).getFirst(), Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(5)),
                        new DutyInterval(true, minute(5), minute(10)),
                        new DutyInterval(false, minute(10), minute(20)),
                        new DutyInterval(true, minute(20), null));
    }

    @Test
    void are_met_from_the_time_of_the_customers_information() {
        opened(Priority.P1);
        amended(7, null, List.of(), null);
        amended(9, "Up", null, List.of());
        amended(11, "Up and down", null, null);
        DutyPeriod only = periods(COMPLETE_REPORT).getFirst();
        assertThat(intervals(only, Duty.ROUND_THE_CLOCK_CONTACT))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(7)),
                        new DutyInterval(true, minute(7), null));
        assertThat(intervals(only, Duty.DIAGNOSTIC_INFORMATION))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(9)),
                        new DutyInterval(true, minute(9), null));
    }

    @Test
    void are_unmet_after_the_customer_removes_the_information() {
        opened(Priority.P1);
        amended(7, null, COMPLETE_REPORT.roundTheClockContacts(), null);
        assertThat(intervals(periods(EMPTY_REPORT).getFirst(), Duty.ROUND_THE_CLOCK_CONTACT))
                .containsExactly(
                        new DutyInterval(true, minute(0), minute(7)),
                        new DutyInterval(false, minute(7), null));
    }

    @Test
    void begin_with_a_raise_to_p1_and_end_below_it() {
        opened(Priority.P3);
        pickedUp(2);
        priority(5, Priority.P3, Priority.P1);
        priority(8, Priority.P1, Priority.P2);
        priority(9, Priority.P2, Priority.P1);
        List<DutyPeriod> periods = periods(EMPTY_REPORT);
        assertThat(periods).hasSize(2);
        assertThat(periods.getFirst().begunAt()).isEqualTo(minute(5));
        assertThat(periods.getFirst().begunWith()).isEqualTo(CaseEvent.Type.PRIORITY_CHANGED);
        assertThat(periods.getFirst().endedAt()).isEqualTo(minute(8));
        assertThat(intervals(periods.getFirst(), Duty.DEDICATED_OWNER))
                .containsExactly(new DutyInterval(true, minute(5), minute(8)));
        assertThat(periods.getLast().begunAt()).isEqualTo(minute(9));
        assertThat(periods.getLast().isInForce()).isTrue();
    }

    @Test
    void begin_a_new_period_after_a_failed_workaround() {
        opened(Priority.P1);
        pickedUp(1);
        workedAround(3);
        released(4);
        events.add(new CaseEvent.WorkaroundFailed(origin(6), null));
        pickedUp(8);
        events.add(new CaseEvent.Resolved(origin(9), "Replaced."));
        events.add(new CaseEvent.Reopened(origin(12), "Down again.", CaseStatus.OPEN));
        events.add(new CaseEvent.Withdrawn(origin(15), null));
        List<DutyPeriod> periods = periods(EMPTY_REPORT);
        assertThat(periods)
                .extracting(DutyPeriod::begunWith)
                .containsExactly(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.WORKAROUND_FAILED,
                        CaseEvent.Type.REOPENED);
        assertThat(periods)
                .extracting(DutyPeriod::endedWith)
                .containsExactly(
                        CaseEvent.Type.WORKED_AROUND,
                        CaseEvent.Type.RESOLVED,
                        CaseEvent.Type.WITHDRAWN);
        assertThat(intervals(periods.get(1), Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(6), minute(8)),
                        new DutyInterval(true, minute(8), minute(9)));
        assertThat(intervals(periods.getLast(), Duty.DEDICATED_OWNER))
                .containsExactly(new DutyInterval(false, minute(12), minute(15)));
    }

    @Test
    void do_not_begin_when_a_case_is_reopened_without_cover() {
        opened(Priority.P1);
        events.add(new CaseEvent.Resolved(origin(3), "Replaced."));
        events.add(new CaseEvent.Reopened(origin(5), "Down again.", CaseStatus.AWAITING_COVERAGE));
        events.add(
                new CaseEvent.AssistanceChanged(
                        origin(5), AssistanceOutcome.DIRECT, AssistanceOutcome.NOT_COVERED));
        assertThat(periods(EMPTY_REPORT)).hasSize(1);
        events.add(
                new CaseEvent.AssistanceChanged(
                        origin(9), AssistanceOutcome.NOT_COVERED, AssistanceOutcome.DIRECT));
        assertThat(periods(EMPTY_REPORT)).hasSize(2);
        assertThat(periods(EMPTY_REPORT).getLast().begunAt()).isEqualTo(minute(9));
    }

    @ParameterizedTest
    @MethodSource("reliefs")
    void end_with_each_relief(CaseEvent relief) {
        opened(Priority.P1);
        events.add(relief);
        assertThat(periods(EMPTY_REPORT).getFirst().endedWith()).isEqualTo(relief.type());
    }

    static Stream<CaseEvent> reliefs() {
        return Stream.of(
                new CaseEvent.WorkedAround(origin(4), "Rerouted."),
                new CaseEvent.Resolved(origin(4), "Replaced."),
                new CaseEvent.Withdrawn(origin(4), null));
    }

    @Test
    void do_not_exist_below_p1_or_without_assistance() {
        opened(Priority.P2);
        assertThat(periods(EMPTY_REPORT)).isEmpty();
        events.clear();
        opened(AssistanceOutcome.NOT_COVERED, Priority.P1);
        assistance(2, AssistanceOutcome.NOT_COVERED, AssistanceOutcome.CONTACT_PARTNER);
        assertThat(periods(EMPTY_REPORT)).isEmpty();
        assistance(3, AssistanceOutcome.CONTACT_PARTNER, AssistanceOutcome.DIRECT);
        assertThat(periods(EMPTY_REPORT))
                .singleElement()
                .satisfies(period -> assertThat(period.begunAt()).isEqualTo(minute(3)));
    }

    @Test
    void begin_on_acceptance_of_time_and_materials() {
        opened(AssistanceOutcome.UNVERIFIED, Priority.P1);
        events.add(new CaseEvent.SerialVerified(origin(1), null, new SerialNumber("JN1")));
        assistance(1, AssistanceOutcome.UNVERIFIED, AssistanceOutcome.NOT_COVERED);
        assertThat(periods(EMPTY_REPORT)).isEmpty();
        events.add(
                new CaseEvent.TimeAndMaterialsAccepted(
                        origin(2), new ContactId("ana"), Money.parse("USD 350.00"), null));
        assertThat(periods(EMPTY_REPORT).getFirst().begunAt()).isEqualTo(minute(2));
    }

    @Test
    void end_while_a_correction_leaves_the_case_without_cover() {
        opened(Priority.P1);
        pickedUp(5);
        assistance(10, AssistanceOutcome.DIRECT, AssistanceOutcome.NOT_COVERED);
        assistance(20, AssistanceOutcome.NOT_COVERED, AssistanceOutcome.DIRECT);
        List<DutyPeriod> periods = periods(EMPTY_REPORT);
        assertThat(periods).hasSize(2);
        assertThat(periods.getFirst().endedAt()).isEqualTo(minute(10));
        assertThat(periods.getLast().begunAt()).isEqualTo(minute(20));
        assertThat(periods.getLast().duties().getFirst().intervals())
                .as("the case has left its owner")
                .noneMatch(DutyInterval::met);
    }

    @Test
    void go_on_with_another_contract_and_stay_ended_by_a_workaround_or_resolution() {
        opened(Priority.P1);
        assistance(5, AssistanceOutcome.DIRECT, AssistanceOutcome.DIRECT);
        workedAround(10);
        assistance(15, AssistanceOutcome.DIRECT, AssistanceOutcome.DIRECT);
        events.add(new CaseEvent.Resolved(origin(20), "fixed"));
        assistance(25, AssistanceOutcome.DIRECT, AssistanceOutcome.NOT_COVERED);
        assistance(30, AssistanceOutcome.NOT_COVERED, AssistanceOutcome.DIRECT);
        assertThat(periods(EMPTY_REPORT)).hasSize(1);
        assertThat(periods(EMPTY_REPORT).getFirst().endedAt()).isEqualTo(minute(10));
    }

    @Test
    void survive_as_time_and_materials_do() {
        opened(AssistanceOutcome.NOT_COVERED, Priority.P1);
        events.add(
                new CaseEvent.TimeAndMaterialsAccepted(
                        origin(5), new ContactId("ana"), Money.parse("USD 350.00"), null));
        assistance(10, AssistanceOutcome.NOT_COVERED, AssistanceOutcome.UNVERIFIED);
        assistance(15, AssistanceOutcome.UNVERIFIED, AssistanceOutcome.NOT_COVERED);
        assistance(20, AssistanceOutcome.NOT_COVERED, AssistanceOutcome.CONTACT_PARTNER);
        assistance(25, AssistanceOutcome.CONTACT_PARTNER, AssistanceOutcome.NOT_COVERED);
        List<DutyPeriod> periods = periods(EMPTY_REPORT);
        assertThat(periods).extracting(DutyPeriod::begunAt).containsExactly(minute(5), minute(15));
        assertThat(periods).extracting(DutyPeriod::endedAt).containsExactly(minute(10), minute(20));
    }

    @Test
    void omit_intervals_without_duration() {
        opened(Priority.P1);
        pickedUp(5);
        released(5);
        pickedUp(5);
        assertThat(intervals(periods(EMPTY_REPORT).getFirst(), Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(5)),
                        new DutyInterval(true, minute(5), null));
    }

    @Test
    void never_end_before_they_begin() {
        opened(Priority.P1);
        pickedUp(5);
        workedAround(4);
        DutyPeriod only = periods(EMPTY_REPORT).getFirst();
        assertThat(only.endedAt()).isEqualTo(minute(5));
        assertThat(intervals(only, Duty.DEDICATED_OWNER))
                .containsExactly(
                        new DutyInterval(false, minute(0), minute(5)),
                        new DutyInterval(true, minute(5), minute(5)));
    }

    @Test
    void belong_to_vendor_or_customer() {
        assertThat(Duty.DEDICATED_OWNER.side()).isEqualTo(Duty.Side.VENDOR);
        assertThat(Duty.ROUND_THE_CLOCK_CONTACT.side()).isEqualTo(Duty.Side.CUSTOMER);
        assertThat(Duty.DIAGNOSTIC_INFORMATION.side()).isEqualTo(Duty.Side.CUSTOMER);
    }
}
