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
import org.expedite.domain.programme.ContactChannels;
import org.expedite.domain.registry.RecordVersion;

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
                            "The case was escalated with priority already and waits to be picked up"
                                    + " at "
                                    + context.facts().caseFacts().level()
                                    + ".");
            case CONTACT_PARTNER, NOT_COVERED, NOT_ELIGIBLE -> adviser.adviseOnFindings(outcome);
        }
        return adviser.advice;
    }

    /**
     * Returns whether the advice for these findings looks for certified colleagues: a rule about
     * the requester did not pass.
     */
    static boolean considersColleagues(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !f.passed())
                .map(Finding::rule)
                .anyMatch(Rule.PERSONAL::contains);
    }

    private void adviseOnFindings(Outcome outcome) {
        adviseOnCase();
        adviseOnContract(outcome);
        if (context.facts().requester() == null && (lateCounts() || isYetToOpen())) {
            add(
                    AdviceCode.IDENTIFY_REQUESTER,
                    "Identify the certified requester by contact id, certification, phone or"
                            + " e-mail.");
        }
        adviseOnCertification();
        adviseOnColleagues();
        if (outcome == Outcome.NOT_ELIGIBLE && finding(Rule.CASE_IS_OPEN).passed()) {
            add(
                    AdviceCode.REQUEST_ORDINARY_ESCALATION,
                    "Request an ordinary escalation; it is possible without priority.");
        }
    }

    private void adviseOnCase() {
        if (!finding(Rule.CASE_IS_OPEN).passed()) {
            add(AdviceCode.OPEN_NEW_CASE, "Open a new case if the problem is back.");
        } else if (!finding(Rule.PRIORITY_QUALIFIES).passed()) {
            add(
                    AdviceCode.REASSESS_PRIORITY,
                    "If the impact is higher than "
                            + context.facts().caseFacts().priority()
                            + ", have the priority assessed again.");
        }
    }

    private void adviseOnContract(Outcome outcome) {
        boolean uncovered = outcome == Outcome.NOT_COVERED;
        // A covered serial number without an asset has no model, and so no expert level.
        if (context.line() == null || (uncovered && !context.facts().serialIsKnown())) {
            add(
                    AdviceCode.VERIFY_SERIAL,
                    "Have the serial number verified as equipment of the organization.");
        }
        if (outcome == Outcome.CONTACT_PARTNER) {
            context.coverage().viaPartner().ifPresent(c -> contactPartner(c.record()));
        }
        if (!uncovered) {
            return;
        }
        add(
                AdviceCode.BUY_CONTRACT,
                "Buy or renew a Technical Services contract that covers the product; sales: "
                        + ContactChannels.SALES_PHONE
                        + ".");
        if (!context.facts().caseFacts().timeAndMaterials()) {
            add(
                    AdviceCode.ACCEPT_TIME_AND_MATERIALS,
                    "Accept time and materials to get assistance, without priority.");
        }
    }

    private void contactPartner(SupportContract contract) {
        Optional<Organization> partner =
                Optional.ofNullable(contract.partner())
                        .flatMap(id -> context.facts().organization(id))
                        .map(RecordVersion::record);
        StringBuilder how = new StringBuilder();
        partner.map(Organization::supportPhone).ifPresent(p -> how.append(", phone ").append(p));
        partner.map(Organization::supportUrl).ifPresent(u -> how.append(", ").append(u));
        add(
                AdviceCode.CONTACT_PARTNER,
                "Contact the support partner "
                        + PartnerName.of(context.facts(), contract)
                        + how
                        + ".");
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
                            "Renew the certification: " + ContactChannels.CERTIFICATION_URL + ".");
            case SUSPENDED, REVOKED ->
                    add(
                            AdviceCode.RESTORE_CERTIFICATION,
                            "Have the standing of the certification restored: "
                                    + ContactChannels.CERTIFICATION_URL
                                    + ".");
            case NOT_YET_VALID ->
                    context.certificationInArea()
                            .ifPresent(
                                    c ->
                                            add(
                                                    AdviceCode.WAIT_FOR_CERTIFICATION,
                                                    "The certification counts from "
                                                            + c.record().term().from()
                                                            + " on."));
            default -> throw new IllegalStateException("not a standing: " + finding.reason());
        }
    }

    /** Suggests only colleagues of the case's organization. */
    private void adviseOnColleagues() {
        if (!considersColleagues(findings)) {
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
            add(
                    AdviceCode.HAVE_COLLEAGUE_ASK,
                    "Have a colleague ask who is certified for the product: " + colleagues + ".");
        }
    }

    private boolean couldAsk(CertifiedContact colleague) {
        Contact contact = colleague.contact().record();
        boolean employee =
                contact.employmentsAt(context.facts().caseFacts().organization(), context.day())
                        .anyMatch(e -> e.kind() == Employment.Kind.EMPLOYEE);
        return employee
                && context.currentPartner(contact).isEmpty()
                && (lateCounts() || context.facts().caseFacts().canIdentifyAtOpening(contact.id()))
                && context.bestInArea(colleague)
                        .filter(c -> c.record().isInGoodStanding(context.day()))
                        .isPresent();
    }

    /**
     * Returns whether late identification counts. If not, nobody identified from now on is
     * eligible.
     */
    private boolean lateCounts() {
        return context.settings().lateIdentification() == LateIdentification.ALLOW;
    }

    private boolean isYetToOpen() {
        return context.facts().caseFacts().evidence() == null;
    }

    private Finding finding(Rule rule) {
        return rule.in(findings);
    }

    private void add(AdviceCode code, String detail) {
        advice.add(new Advice(code, detail));
    }
}
