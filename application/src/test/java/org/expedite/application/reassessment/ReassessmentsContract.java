package org.expedite.application.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Reassessments}. Implement it in a test class, and give an
 * empty store for every test. The execution of requests, each once, is tested with the scheduler.
 */
@PortContract
public interface ReassessmentsContract {
    /** An instant with microseconds. */
    Instant NOW = Instant.parse("2026-06-15T12:00:00.123456Z");

    OrganizationId GLOBEX = new OrganizationId("globex");

    /** The port under test. */
    Reassessments reassessments();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    /** Returns the pending requests, in any order. */
    List<RequestedReassessment> pending();

    @Test
    default void an_empty_store_has_no_requests() {
        assertThat(pending()).isEmpty();
    }

    @Test
    default void requests_for_organizations_are_committed_with_the_unit_of_work() {
        store(
                () ->
                        reassessments()
                                .requestForOrganizations(
                                        Set.of(Acme.ACME.id(), GLOBEX), version(1)));

        assertThat(pending())
                .containsExactlyInAnyOrder(organization("acme"), organization("globex"));
    }

    @Test
    default void a_request_for_a_case_is_committed_with_the_unit_of_work() {
        SupportCase waiting = CaseExamples.bare(17);
        store(() -> reassessments().requestForCase(waiting, NOW));

        assertThat(pending())
                .containsExactly(
                        new RequestedReassessment(
                                RequestedReassessment.Kind.CASE, waiting.number().value(), NOW));
    }

    @Test
    default void a_rolled_back_unit_of_work_has_no_requests() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    reassessments().requestForOrganizations(Set.of(GLOBEX), version(1));
                    reassessments().requestForCase(CaseExamples.bare(17), NOW);
                });

        assertThat(pending()).isEmpty();
    }

    @Test
    default void a_repeated_request_is_one_reassessment() {
        for (int i = 0; i < 2; i++) {
            store(
                    () -> {
                        reassessments().requestForOrganizations(Set.of(GLOBEX), version(1));
                        reassessments().requestForCase(CaseExamples.bare(17), NOW);
                    });
        }

        assertThat(pending()).hasSize(2);
    }

    @Test
    default void the_next_version_is_another_reassessment() {
        SupportCase first = CaseExamples.bare(17);
        SupportCase second = CaseChange.startingFrom(first).after();
        store(
                () -> {
                    reassessments().requestForOrganizations(Set.of(GLOBEX), version(1));
                    reassessments().requestForOrganizations(Set.of(GLOBEX), version(2));
                    reassessments().requestForCase(first, NOW);
                    reassessments().requestForCase(second, NOW);
                });

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(pending()).hasSize(4);
    }

    @Test
    default void ids_of_maximum_length_and_of_different_case_are_distinct() {
        OrganizationId longest = new OrganizationId(Texts.longestId("-1"));
        RecordVersion<RegistryRecord> because =
                new RecordVersion<>(
                        new Asset(
                                new SerialNumber(Texts.longestId("-2")), Acme.JN1.model(), longest),
                        Integer.MAX_VALUE,
                        NOW,
                        "registrar");
        store(
                () ->
                        reassessments()
                                .requestForOrganizations(
                                        Set.of(longest, GLOBEX, new OrganizationId("Globex")),
                                        because));

        assertThat(pending())
                .containsExactlyInAnyOrder(
                        organization(longest.value()),
                        organization("globex"),
                        organization("Globex"));
    }

    private void store(Runnable work) {
        unitOfWork()
                .run(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    private static RequestedReassessment organization(String id) {
        return new RequestedReassessment(RequestedReassessment.Kind.ORGANIZATION, id, NOW);
    }

    private static RecordVersion<RegistryRecord> version(int version) {
        return new RecordVersion<>(Acme.JN1, version, NOW, "registrar");
    }
}
