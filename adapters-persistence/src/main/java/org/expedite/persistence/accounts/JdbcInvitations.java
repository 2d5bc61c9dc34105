package org.expedite.persistence.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.Invitation;
import org.expedite.application.accounts.Invitations;

/** Open invitations in a database. */
public final class JdbcInvitations implements Invitations {
    private final InvitationRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcInvitations(InvitationRows rows) {
        this.rows = rows;
    }

    @Override
    public void store(Invitation invitation, String hash) {
        rows.store(
                invitation.account().value(),
                hash,
                invitation.createdAt(),
                invitation.createdBy(),
                invitation.expiresAt());
    }

    @Override
    public Optional<Invitation> find(String hash) {
        return rows.find(hash).map(InvitationRow::toInvitation);
    }

    @Override
    public boolean use(String hash) {
        return rows.remove(hash) == 1;
    }

    @Override
    public int deleteExpired(Instant before, int limit) {
        List<InvitationRow> expired = rows.expiredBefore(before, limit);
        if (!expired.isEmpty()) {
            rows.removeRows(expired);
        }
        return expired.size();
    }
}
