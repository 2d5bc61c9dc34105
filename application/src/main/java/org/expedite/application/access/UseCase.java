package org.expedite.application.access;

/** Everything that somebody can ask of the assistance center. */
public enum UseCase {
    OPEN_CASE(Area.CASES, Effect.CHANGE, "Open a case for an employer of its requester"),
    OPEN_PHONE_CASE(Area.CASES, Effect.CHANGE, "Open a phone case for any organization"),
    NAME_CONTACT(
            Area.CASES,
            Effect.READ,
            "Name somebody else as the requester, or as who agrees for the customer"),
    CHECK_ELIGIBILITY(Area.CASES, Effect.READ, "Check eligibility without a case"),
    LIST_CASES(Area.CASES, Effect.READ, "List and search cases"),
    VIEW_CASE(
            Area.CASES,
            Effect.READ,
            "See a case with its timeline, files, duties, escalations and decisions"),
    VIEW_EQUIPMENT(Area.CASES, Effect.READ, "See the equipment of an organization and its cover"),
    VIEW_INTERNAL_NOTES(Area.CASES, Effect.READ, "Read internal notes"),

    AMEND_CASE(Area.CASEWORK, Effect.CHANGE, "Correct or complete the report"),
    CHANGE_PRIORITY(Area.CASEWORK, Effect.CHANGE, "Change the priority"),
    CORRECT_PRODUCT(Area.CASEWORK, Effect.CHANGE, "Replace a wrong product"),
    VERIFY_SERIAL(Area.CASEWORK, Effect.CHANGE, "Verify the serial number"),
    ACCEPT_TIME_AND_MATERIALS(Area.CASEWORK, Effect.CHANGE, "Accept time and materials"),
    IDENTIFY_REQUESTER(Area.CASEWORK, Effect.CHANGE, "Identify the requester late"),
    ADD_NOTE(Area.CASEWORK, Effect.CHANGE, "Write a public note"),
    ADD_INTERNAL_NOTE(Area.CASEWORK, Effect.CHANGE, "Write an internal note"),
    ADD_ATTACHMENT(Area.CASEWORK, Effect.CHANGE, "Add a file"),
    AWAIT_CUSTOMER(Area.CASEWORK, Effect.CHANGE, "Wait for the customer"),
    RESUME(Area.CASEWORK, Effect.CHANGE, "End the wait for the customer"),
    WORK_AROUND(Area.CASEWORK, Effect.CHANGE, "Put a workaround in place"),
    FAIL_WORKAROUND(Area.CASEWORK, Effect.CHANGE, "Report that the workaround has failed"),
    RESOLVE(Area.CASEWORK, Effect.CHANGE, "Resolve a case"),
    CLOSE(Area.CASEWORK, Effect.CHANGE, "Close a resolved case"),
    REOPEN(Area.CASEWORK, Effect.CHANGE, "Reopen a case"),
    WITHDRAW(Area.CASEWORK, Effect.CHANGE, "Withdraw a case"),

    REQUEST_PRIORITY_ESCALATION(Area.ESCALATION, Effect.CHANGE, "Request priority escalation"),
    REQUEST_ORDINARY_ESCALATION(
            Area.ESCALATION, Effect.CHANGE, "Request escalation without priority"),
    ESCALATE(Area.ESCALATION, Effect.CHANGE, "Escalate without priority"),
    DE_ESCALATE(Area.ESCALATION, Effect.CHANGE, "Move a case one level down"),
    OVERRIDE(Area.ESCALATION, Effect.CHANGE, "Move a case one level up outside of the programme"),

    VIEW_QUEUE(Area.QUEUES, Effect.READ, "See a queue"),
    CLAIM(Area.QUEUES, Effect.CHANGE, "Claim the next case of a queue"),
    RELEASE(Area.QUEUES, Effect.CHANGE, "Put a case back into its queue"),
    HAND_OVER(Area.QUEUES, Effect.CHANGE, "Hand a case over to another engineer"),

    IDENTIFY_CALLER(Area.REGISTRY, Effect.READ, "Find the contact who calls"),
    VIEW_REGISTRY(Area.REGISTRY, Effect.READ, "Read registry records and their versions"),
    CHANGE_REGISTRY(Area.REGISTRY, Effect.CHANGE, "Store registry records"),

    VIEW_PROFILE(Area.ACCOUNTS, Effect.READ, "See who one is signed in as"),
    CHANGE_CREDENTIALS(Area.ACCOUNTS, Effect.CHANGE, "Change the password and the second factor"),
    VIEW_SESSIONS(Area.ACCOUNTS, Effect.READ, "List sessions"),
    END_SESSION(Area.ACCOUNTS, Effect.CHANGE, "End a session"),
    VIEW_TOKENS(Area.ACCOUNTS, Effect.READ, "List tokens"),
    CREATE_TOKEN(Area.ACCOUNTS, Effect.CHANGE, "Create a token"),
    REVOKE_TOKEN(Area.ACCOUNTS, Effect.CHANGE, "Revoke a token"),
    VIEW_ACCOUNTS(Area.ACCOUNTS, Effect.READ, "Read accounts"),
    CHANGE_ACCOUNT(Area.ACCOUNTS, Effect.CHANGE, "Store an account, its roles and its identities"),
    INVITE(Area.ACCOUNTS, Effect.CHANGE, "Create an invitation or a reset link"),
    VIEW_AUDIT(Area.ACCOUNTS, Effect.READ, "Read audit events");

    /** Group of use cases, in the order of the page of permissions. */
    public enum Area {
        CASES("Cases"),
        CASEWORK("Casework"),
        ESCALATION("Escalation"),
        QUEUES("Queues and owners"),
        REGISTRY("Registry"),
        ACCOUNTS("Accounts");

        private final String title;

        Area(String title) {
            this.title = title;
        }

        /** Returns the heading of the group. */
        public String title() {
            return title;
        }
    }

    /** Effect of a use case on what is stored; a read-only token can only read. */
    public enum Effect {
        READ,
        CHANGE
    }

    private final Area area;
    private final Effect effect;
    private final String text;

    UseCase(Area area, Effect effect, String text) {
        this.area = area;
        this.effect = effect;
        this.text = text;
    }

    /** Returns the group that the use case belongs to. */
    public Area area() {
        return area;
    }

    /** Returns whether the use case changes anything. */
    public boolean changes() {
        return effect == Effect.CHANGE;
    }

    /** Returns the use case in words, an infinitive. */
    public String text() {
        return text;
    }
}
