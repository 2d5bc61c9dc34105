package org.expedite.domain.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.programme.ContactChannels;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Creates the advice for outcomes other than a grant. */
final class Adviser {
    private final EvaluationContext context;
    private final List<Finding> findings;
    private final List<Advice> advice = new ArrayList<>();

    private Adviser(EvaluationContext context, List<Finding> findings) {
        this.context = context;
        this.findings = findings;
    }

    static List<Advice> advise(EvaluationContext context, Outcome outcome, List<Finding> findings) {
        Adviser adviser = new Adviser(context, findings);
        switch (outcome) {
            case GRANTED, NOTHING_ABOVE -> {}
            case ALREADY_GRANTED ->
                    adviser.add(
                            AdviceCode.WAIT_FOR_PICK_UP,
                            Statement.WAIT_FOR_PICK_UP.with(context.facts().caseFacts().level()));
            case CONTACT_PARTNER, NOT_COVERED, NOT_ELIGIBLE -> adviser.adviseOnFindings(outcome);
        }
        return adviser.advice;
    }

    /**
     * Returns whether the advice for an outcome looks for certified colleagues: there is advice,
     * and a rule about the requester did not pass.
     */
    static boolean considersColleagues(Outcome outcome, List<Finding> findings) {
        return switch (outcome) {
            case GRANTED, NOTHING_ABOVE, ALREADY_GRANTED -> false;
            case CONTACT_PARTNER, NOT_COVERED, NOT_ELIGIBLE ->
                    findings.stream()
                            .filter(f -> !f.passed())
                            .map(Finding::rule)
                            .anyMatch(Rule.PERSONAL::contains);
        };
    }

    private void adviseOnFindings(Outcome outcome) {
        adviseOnCase();
        adviseOnContract(outcome);
        if (context.facts().requester() == null && (context.lateCounts() || isYetToOpen())) {
            add(AdviceCode.IDENTIFY_REQUESTER, Statement.IDENTIFY_REQUESTER.with());
        }
        adviseOnCertification();
        adviseOnColleagues(outcome);
        if (outcome == Outcome.NOT_ELIGIBLE && finding(Rule.CASE_IS_OPEN).passed()) {
            add(
                    AdviceCode.REQUEST_ORDINARY_ESCALATION,
                    Statement.REQUEST_ORDINARY_ESCALATION.with());
        }
    }

    private void adviseOnCase() {
        if (!finding(Rule.CASE_IS_OPEN).passed()) {
            add(AdviceCode.OPEN_NEW_CASE, Statement.OPEN_NEW_CASE.with());
        } else if (!finding(Rule.PRIORITY_QUALIFIES).passed()) {
            add(
                    AdviceCode.REASSESS_PRIORITY,
                    Statement.REASSESS_PRIORITY.with(
                            context.facts().caseFacts().priority().name()));
        }
    }

    private void adviseOnContract(Outcome outcome) {
        boolean uncovered = outcome == Outcome.NOT_COVERED;
        // A covered serial number without an asset has no model, and so no expert level.
        if (context.line() == null || (uncovered && !context.facts().serialIsKnown())) {
            add(AdviceCode.VERIFY_SERIAL, Statement.VERIFY_SERIAL.with());
        }
        if (outcome == Outcome.CONTACT_PARTNER) {
            context.coverage().viaPartner().ifPresent(c -> contactPartner(c.record()));
        }
        if (!uncovered) {
            return;
        }
        add(AdviceCode.BUY_CONTRACT, Statement.BUY_CONTRACT.with(ContactChannels.SALES_PHONE));
        if (!context.facts().caseFacts().timeAndMaterials()) {
            add(AdviceCode.ACCEPT_TIME_AND_MATERIALS, Statement.ACCEPT_TIME_AND_MATERIALS.with());
        }
    }

    private void contactPartner(SupportContract contract) {
        Optional<Organization> partner =
                Optional.ofNullable(contract.partner())
                        .flatMap(id -> context.facts().organization(id))
                        .map(RecordVersion::record);
        add(
                AdviceCode.CONTACT_PARTNER,
                contactPartner(
                        PartnerName.of(context.facts(), contract),
                        partner.map(Organization::supportPhone).orElse(null),
                        partner.map(Organization::supportUrl).orElse(null)));
    }

    private static Explanation contactPartner(
            String name, @Nullable Object phone, @Nullable Object page) {
        if (phone != null && page != null) {
            return Statement.CONTACT_PARTNER_BY_PHONE_OR_PAGE.with(name, phone, page);
        }
        if (phone != null) {
            return Statement.CONTACT_PARTNER_BY_PHONE.with(name, phone);
        }
        return page == null
                ? Statement.CONTACT_PARTNER.with(name)
                : Statement.CONTACT_PARTNER_BY_PAGE.with(name, page);
    }

    private void adviseOnCertification() {
        Finding finding = finding(Rule.CERTIFICATION_ACTIVE);
        if (finding.reason() == null) {
            return;
        }
        switch (finding.reason()) {
            case EXPIRED, EMERITUS_ONLY ->
                    add(
                            AdviceCode.RENEW_CERTIFICATION,
                            Statement.RENEW_CERTIFICATION.with(ContactChannels.CERTIFICATION_URL));
            case SUSPENDED, REVOKED ->
                    add(
                            AdviceCode.RESTORE_CERTIFICATION,
                            Statement.RESTORE_CERTIFICATION.with(
                                    ContactChannels.CERTIFICATION_URL));
            case NOT_YET_VALID ->
                    context.certificationInArea()
                            .ifPresent(
                                    c ->
                                            add(
                                                    AdviceCode.WAIT_FOR_CERTIFICATION,
                                                    Statement.WAIT_FOR_CERTIFICATION.with(
                                                            c.record().term().from())));
            default -> throw new IllegalStateException("not a standing: " + finding.reason());
        }
    }

    /** Suggests only colleagues of the case's organization. */
    private void adviseOnColleagues(Outcome outcome) {
        if (!considersColleagues(outcome, findings)) {
            return;
        }
        String colleagues =
                context.facts().colleagues().stream()
                        .filter(this::couldAsk)
                        .map(c -> c.contact().record().name())
                        .sorted()
                        .limit(5)
                        .collect(Collectors.joining(", "));
        if (!colleagues.isEmpty()) {
            add(AdviceCode.HAVE_COLLEAGUE_ASK, Statement.HAVE_COLLEAGUE_ASK.with(colleagues));
        }
    }

    private boolean couldAsk(CertifiedContact colleague) {
        Contact contact = colleague.contact().record();
        boolean employee =
                contact.employmentsAt(context.facts().caseFacts().organization(), context.day())
                        .anyMatch(e -> e.kind() == Employment.Kind.EMPLOYEE);
        return employee
                && context.currentPartner(contact).isEmpty()
                && context.mayAsk(contact.id())
                && context.bestInArea(colleague)
                        .filter(c -> c.record().isInGoodStanding(context.day()))
                        .isPresent();
    }

    private boolean isYetToOpen() {
        return context.facts().caseFacts().evidence() == null;
    }

    private Finding finding(Rule rule) {
        return rule.in(findings);
    }

    private void add(AdviceCode code, Explanation detail) {
        advice.add(new Advice(code, detail));
    }
}
