package org.expedite.application.attachments;

/** Thrown if a case or its organization has as many or as large files as the limits allow. */
public final class StorageFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Owner of a limit. */
    public enum Owner {
        /** One case. */
        CASE,
        /** All cases of one organization together. */
        ORGANIZATION
    }

    private final Owner owner;
    private final transient StorageLimits.Limit limit;

    /** Creates an exception for the limit of an owner. */
    public StorageFullException(Owner owner, StorageLimits.Limit limit) {
        super("The storage of the " + owner + " is full");
        this.owner = owner;
        this.limit = limit;
    }

    /** Returns the owner whose limit is reached. */
    public Owner owner() {
        return owner;
    }

    /** Returns the limit. */
    public StorageLimits.Limit limit() {
        return limit;
    }
}
