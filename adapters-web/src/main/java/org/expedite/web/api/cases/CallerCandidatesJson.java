package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.application.callers.CallerCandidates;
import org.expedite.application.callers.CallerKey;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who might be calling. None of them is selected.
 *
 * @param candidates at most 50, ordered by the number of matches, then by name, then by id
 * @param more whether there are more candidates than these
 * @param ignored the given details that could not be read; nobody was looked up by these
 */
@Introspected
@Schema(name = "CallerCandidates")
public record CallerCandidatesJson(
        List<CandidateJson> candidates, boolean more, List<CallerKey> ignored) {

    /**
     * A person who might be calling.
     *
     * @param organizations employers of this person today
     * @param certifications all certifications of this person, by id
     * @param matchedBy the given details that match this person
     */
    @Introspected
    @Schema(name = "CallerCandidate")
    public record CandidateJson(
            String contactId,
            String name,
            String email,
            List<String> phones,
            List<EmployerJson> organizations,
            List<HeldCertificationJson> certifications,
            List<CallerKey> matchedBy) {

        static CandidateJson of(CallerCandidates.Candidate candidate) {
            Contact contact = candidate.person().contact().record();
            return new CandidateJson(
                    contact.id().value(),
                    contact.name(),
                    contact.email(),
                    contact.phones(),
                    candidate.employers().stream().map(EmployerJson::of).toList(),
                    candidate.person().certifications().stream()
                            .map(c -> HeldCertificationJson.of(c.record()))
                            .sorted(Comparator.comparing(HeldCertificationJson::certificationId))
                            .toList(),
                    List.copyOf(candidate.matchedBy()));
        }
    }

    /**
     * An employer.
     *
     * @param kind the kind of organization
     * @param employmentKind the capacity in which the person works there
     */
    @Introspected
    @Schema(name = "CallerEmployer")
    public record EmployerJson(
            String organizationId,
            String name,
            OrganizationKind kind,
            Employment.Kind employmentKind) {

        static EmployerJson of(CallerCandidates.Employer employer) {
            return new EmployerJson(
                    employer.organization().id().value(),
                    employer.organization().name(),
                    employer.organization().kind(),
                    employer.kind());
        }
    }

    /** A certification, valid today or not. */
    @Introspected
    @Schema(name = "CallerCertification")
    public record HeldCertificationJson(
            String certificationId,
            String track,
            Standing standing,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static HeldCertificationJson of(Certification held) {
            return new HeldCertificationJson(
                    held.id().value(),
                    held.track().code(),
                    held.standing(),
                    held.term().from(),
                    held.term().to());
        }
    }

    static CallerCandidatesJson of(CallerCandidates found, Set<CallerKey> ignored) {
        return new CallerCandidatesJson(
                found.candidates().stream().map(CandidateJson::of).toList(),
                found.more(),
                List.copyOf(ignored));
    }
}
