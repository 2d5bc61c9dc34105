package org.expedite.application.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.PortContract;
import org.expedite.application.Undone;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.Recorded;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What every adapter of {@link Reassessments} must prove. Implement it in a test class, and give an
 * empty store for every test. That the looks are made, each once, is for the test of whatever makes
 * them.
 */
@PortContract
public interface ReassessmentsContract {
    /** To the microsecond. */
    Instant NOW = Instant.parse("2026-06-15T12:00:00.123456Z");

    OrganizationId GLOBEX = new OrganizationId("globex");

    /** The port under test. */
    Reassessments reassessments();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    /** What is asked for and not yet made, in any order. */
    List<Asked> asked();

    @Test
    default void nothingIsAskedForInAnEmptyStore() {
        assertThat(asked()).isEmpty();
    }

    @Test
    default void eachOrganizationIsAskedForWithTheUnitOfWork() {
        keep(() -> reassessments().ofOrganizations(Set.of(Acme.ACME.id(), GLOBEX), version(1)));

        assertThat(asked()).containsExactlyInAnyOrder(organization("acme"), organization("globex"));
    }

    @Test
    default void aCaseIsAskedForWithTheUnitOfWork() {
        SupportCase waiting = CaseExamples.bare(17);
        keep(() -> reassessments().ofCase(waiting, NOW));

        assertThat(asked())
                .containsExactly(new Asked(Asked.Kind.CASE, waiting.number().value(), NOW));
    }

    @Test
    default void nothingOfAnUndoneUnitOfWorkIsAskedFor() {
        Undone.run(
                unitOfWork(),
                () -> {
                    reassessments().ofOrganizations(Set.of(GLOBEX), version(1));
                    reassessments().ofCase(CaseExamples.bare(17), NOW);
                });

        assertThat(asked()).isEmpty();
    }

    @Test
    default void whatIsAskedForTwiceIsOneLook() {
        for (int i = 0; i < 2; i++) {
            keep(
                    () -> {
                        reassessments().ofOrganizations(Set.of(GLOBEX), version(1));
                        reassessments().ofCase(CaseExamples.bare(17), NOW);
                    });
        }

        assertThat(asked()).hasSize(2);
    }

    @Test
    default void theNextVersionIsAnotherLook() {
        SupportCase first = CaseExamples.bare(17);
        SupportCase second = CaseChange.startingFrom(first).after();
        keep(
                () -> {
                    reassessments().ofOrganizations(Set.of(GLOBEX), version(1));
                    reassessments().ofOrganizations(Set.of(GLOBEX), version(2));
                    reassessments().ofCase(first, NOW);
                    reassessments().ofCase(second, NOW);
                });

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(asked()).hasSize(4);
    }

    @Test
    default void theLongestIdsAndThoseThatDifferInCaseAreKeptApart() {
        OrganizationId longest = new OrganizationId(Texts.longestId("-1"));
        Recorded<Fact> because =
                new Recorded<>(
                        new Asset(
                                new SerialNumber(Texts.longestId("-2")), Acme.JN1.model(), longest),
                        Integer.MAX_VALUE,
                        NOW,
                        "registrar");
        keep(
                () ->
                        reassessments()
                                .ofOrganizations(
                                        Set.of(longest, GLOBEX, new OrganizationId("Globex")),
                                        because));

        assertThat(asked())
                .containsExactlyInAnyOrder(
                        organization(longest.value()),
                        organization("globex"),
                        organization("Globex"));
    }

    private void keep(Runnable work) {
        unitOfWork()
                .run(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    private static Asked organization(String id) {
        return new Asked(Asked.Kind.ORGANIZATION, id, NOW);
    }

    private static Recorded<Fact> version(int version) {
        return new Recorded<>(Acme.JN1, version, NOW, "registrar");
    }
}
