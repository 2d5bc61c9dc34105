package org.expedite.domain.cases;

/** Channel by which the requester wants to be informed. */
public enum FollowUp {
    EMAIL,
    PHONE,
    WEB
}
