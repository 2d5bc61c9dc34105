package org.expedite.persistence.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of those parts of a case that no list filters by.
 *
 * @param identifiedLate null if nobody was
 * @param escalationRequested null if it is not
 */
record CaseDetailsColumn(
        AssistanceDetails assistance,
        @Nullable ExpertDetails identifiedExpert,
        @Nullable List<String> identifiedLate,
        List<ContactDetails> roundTheClockContacts,
        List<String> diagnostics,
        @Nullable Boolean escalationRequested) {

    record AssistanceDetails(
            AssistanceOutcome outcome,
            @Nullable String contractNumber,
            @Nullable String partnerId,
            boolean alsoViaPartner,
            @Nullable TimeAndMaterialsDetails timeAndMaterials) {}

    /** Amounts of money are such as {@code USD 350.00}, instants in RFC 3339 format. */
    record TimeAndMaterialsDetails(
            String acceptedById, String acceptedAt, String rate, @Nullable String amount) {

        static @Nullable TimeAndMaterialsDetails of(@Nullable TimeAndMaterials accepted) {
            if (accepted == null) {
                return null;
            }
            Money amount = accepted.amount();
            return new TimeAndMaterialsDetails(
                    accepted.acceptedBy().value(),
                    accepted.acceptedAt().toString(),
                    accepted.rate().toString(),
                    amount == null ? null : amount.toString());
        }

        TimeAndMaterials toAccepted() {
            return new TimeAndMaterials(
                    new ContactId(acceptedById),
                    Instant.parse(acceptedAt),
                    Money.parse(rate),
                    amount == null ? null : Money.parse(amount));
        }
    }

    record ExpertDetails(String contactId, String certificationId, String track, boolean late) {}

    record ContactDetails(String name, String phone) {}

    static CaseDetailsColumn of(SupportCase supportCase) {
        return new CaseDetailsColumn(
                of(supportCase.assistance()),
                of(supportCase.expert()),
                of(supportCase.identifiedLate()),
                supportCase.report().roundTheClockContacts().stream()
                        .map(c -> new ContactDetails(c.name(), c.phone()))
                        .toList(),
                supportCase.report().diagnostics(),
                supportCase.state().escalationRequested() ? true : null);
    }

    boolean isEscalationRequested() {
        return Boolean.TRUE.equals(escalationRequested);
    }

    Assistance toAssistance() {
        String contract = assistance.contractNumber();
        String partner = assistance.partnerId();
        TimeAndMaterialsDetails accepted = assistance.timeAndMaterials();
        return new Assistance(
                assistance.outcome(),
                contract == null ? null : new ContractNumber(contract),
                partner == null ? null : new OrganizationId(partner),
                assistance.alsoViaPartner(),
                accepted == null ? null : accepted.toAccepted());
    }

    @Nullable IdentifiedExpert toExpert() {
        return identifiedExpert == null
                ? null
                : new IdentifiedExpert(
                        new ContactId(identifiedExpert.contactId()),
                        new CertificationId(identifiedExpert.certificationId()),
                        new Track(identifiedExpert.track()),
                        identifiedExpert.late());
    }

    List<ContactId> toIdentifiedLate() {
        return identifiedLate == null
                ? List.of()
                : identifiedLate.stream().map(ContactId::new).toList();
    }

    List<RoundTheClockContact> toContacts() {
        return roundTheClockContacts.stream()
                .map(c -> new RoundTheClockContact(c.name(), c.phone()))
                .toList();
    }

    private static @Nullable List<String> of(List<ContactId> late) {
        return late.isEmpty() ? null : late.stream().map(ContactId::value).toList();
    }

    private static AssistanceDetails of(Assistance assistance) {
        ContractNumber contract = assistance.contract();
        OrganizationId partner = assistance.partner();
        return new AssistanceDetails(
                assistance.outcome(),
                contract == null ? null : contract.value(),
                partner == null ? null : partner.value(),
                assistance.alsoViaPartner(),
                TimeAndMaterialsDetails.of(assistance.timeAndMaterials()));
    }

    private static @Nullable ExpertDetails of(@Nullable IdentifiedExpert expert) {
        return expert == null
                ? null
                : new ExpertDetails(
                        expert.contact().value(),
                        expert.certification().value(),
                        expert.track().code(),
                        expert.late());
    }
}
