package org.expedite.permissions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.expedite.application.access.UseCase;

/** The use cases of the operations of the API. An operation that needs a sign-in needs a line. */
final class OperationUseCases {
    private static final Map<String, List<Entry>> ENTRIES = new TreeMap<>();

    private static final String OWN_TOKEN =
            "{'account_id': null, 'name': 'matrix', 'roles': null, 'read_only': true,"
                    + " 'expires_on': null}";
    private static final String SERVICE =
            "{'name': 'Matrix', 'email': null, 'roles': ['REGISTRAR'], 'contact_id': null,"
                    + " 'engineer_id': null, 'active': true}";

    static {
        add("openCase", UseCase.OPEN_CASE);
        add("listCases", UseCase.LIST_CASES);
        add("checkEligibility", UseCase.CHECK_ELIGIBILITY);
        add("getCase", UseCase.VIEW_CASE);
        add("listTimeline", UseCase.VIEW_CASE);
        add("getNote", UseCase.VIEW_CASE);
        add("listAttachments", UseCase.VIEW_CASE);
        add("getAttachment", UseCase.VIEW_CASE);
        add("getDuties", UseCase.VIEW_CASE);
        add("listEscalations", UseCase.VIEW_CASE);
        add("getEscalation", UseCase.VIEW_CASE);
        add("getDecision", UseCase.VIEW_CASE);
        add("replayDecision", UseCase.VIEW_CASE);

        add("amendCase", UseCase.AMEND_CASE);
        add("changePriority", UseCase.CHANGE_PRIORITY);
        add("correctProduct", UseCase.CORRECT_PRODUCT);
        add("verifySerial", UseCase.VERIFY_SERIAL);
        add("acceptTimeAndMaterials", UseCase.ACCEPT_TIME_AND_MATERIALS);
        add("identifyLate", UseCase.IDENTIFY_REQUESTER);
        add("addNote", UseCase.ADD_NOTE);
        with("addNote", "{'visibility': 'INTERNAL'}", UseCase.ADD_INTERNAL_NOTE);
        add("addAttachment", UseCase.ADD_ATTACHMENT);
        add("awaitCustomer", UseCase.AWAIT_CUSTOMER);
        add("resumeCase", UseCase.RESUME);
        add("workAround", UseCase.WORK_AROUND);
        add("failWorkaround", UseCase.FAIL_WORKAROUND);
        add("resolveCase", UseCase.RESOLVE);
        add("closeCase", UseCase.CLOSE);
        add("reopenCase", UseCase.REOPEN);
        add("withdrawCase", UseCase.WITHDRAW);

        add("requestEscalation", UseCase.REQUEST_PRIORITY_ESCALATION);
        with(
                "requestEscalation",
                "{'kind': 'ORDINARY'}",
                UseCase.REQUEST_ORDINARY_ESCALATION,
                UseCase.ESCALATE);
        add("deEscalateCase", UseCase.DE_ESCALATE);
        add("overrideCase", UseCase.OVERRIDE);

        add("listQueue", UseCase.VIEW_QUEUE);
        add("claimCase", UseCase.CLAIM);
        add("releaseCase", UseCase.RELEASE);
        add("handOverCase", UseCase.HAND_OVER);

        add("getEscalationReport", UseCase.VIEW_REPORTS);
        add("getQueueReport", UseCase.VIEW_REPORTS);

        add("getProfile", UseCase.VIEW_PROFILE);
        add("listSessions", UseCase.VIEW_SESSIONS);
        add("endSession", UseCase.END_SESSION);
        add("listTokens", UseCase.VIEW_TOKENS);
        with("createToken", OWN_TOKEN, UseCase.CREATE_TOKEN);
        add("revokeToken", UseCase.REVOKE_TOKEN);
        add("listAccounts", UseCase.VIEW_ACCOUNTS);
        add("getAccount", UseCase.VIEW_ACCOUNTS);
        with("putAccount", SERVICE, UseCase.CHANGE_ACCOUNT);
        add("inviteAccount", UseCase.INVITE);
        add("listAuditEvents", UseCase.VIEW_AUDIT);

        add("identifyCaller", UseCase.IDENTIFY_CALLER);
        add("listAuditEvents", UseCase.VIEW_AUDIT);
        records("Asset");
        records("Certification");
        records("Contact");
        records("Contract");
        add("listContractSerials", UseCase.VIEW_REGISTRY);
        add("getContractSerial", UseCase.VIEW_REGISTRY);
        add("putContractSerial", UseCase.CHANGE_REGISTRY);
        add("deleteContractSerial", UseCase.CHANGE_REGISTRY);
        records("Engineer");
        records("Organization");
        records("Product");
        records("ProductLine");

        add("getProfile", UseCase.VIEW_PROFILE);
        add("listSessions", UseCase.VIEW_SESSIONS);
        add("endSession", UseCase.END_SESSION);
        add("listTokens", UseCase.VIEW_TOKENS);
        add("createToken", UseCase.CREATE_TOKEN);
        add("revokeToken", UseCase.REVOKE_TOKEN);
        add("listAccounts", UseCase.VIEW_ACCOUNTS);
        add("getAccount", UseCase.VIEW_ACCOUNTS);
        add("putAccount", UseCase.CHANGE_ACCOUNT);
        add("inviteAccount", UseCase.INVITE);
        add("listAuditEvents", UseCase.VIEW_AUDIT);
    }

    /**
     * Use cases of an operation, with some values in its body.
     *
     * @param changes fields that are other than in the example, as JSON with single quotes
     */
    record Entry(Set<UseCase> useCases, String changes) {}

    private OperationUseCases() {}

    /** Returns the entries by the ids of their operations. */
    static Map<String, List<Entry>> all() {
        return Collections.unmodifiableMap(ENTRIES);
    }

    private static void add(String operation, UseCase useCase) {
        put(operation, new Entry(Set.of(useCase), "{}"));
    }

    private static void with(String operation, String changes, UseCase... useCases) {
        put(operation, new Entry(Set.of(useCases), changes));
    }

    private static void put(String operation, Entry entry) {
        ENTRIES.computeIfAbsent(operation, _ -> new ArrayList<>()).add(entry);
    }

    private static void records(String kind) {
        add("list" + kind + "s", UseCase.VIEW_REGISTRY);
        add("get" + kind, UseCase.VIEW_REGISTRY);
        add("list" + kind + "Versions", UseCase.VIEW_REGISTRY);
        add("put" + kind, UseCase.CHANGE_REGISTRY);
    }
}
