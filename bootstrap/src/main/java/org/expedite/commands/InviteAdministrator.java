package org.expedite.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.net.URI;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.settings.Settings;
import org.expedite.settings.WebOrigin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an invitation for an administrator: the first one, or one who must get in again. */
@Command(
        name = "invite-administrator",
        description = "Prints an address at which an administrator chooses how to sign in.")
@SuppressWarnings("NullAway.Init") // The library sets the fields.
final class InviteAdministrator implements Runnable {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "ACCOUNT", description = "Id of the account, to sign in with.")
    private String account;

    @Override
    public void run() {
        Commands.inProduction(this::invite);
    }

    private void invite(ApplicationContext context) {
        InvitationDesk.Result.Invited invited = invited(context.getBean(InvitationDesk.class));
        PrintWriter out = command.commandLine().getOut();
        out.println(publicUrl(context.getBean(Settings.class)) + "/invitations/" + invited.code());
        out.println("for " + account + ", once, until " + invited.expiresAt());
    }

    private InvitationDesk.Result.Invited invited(InvitationDesk desk) {
        try {
            return desk.inviteAdministrator(new AccountId(account));
        } catch (IllegalArgumentException impossible) {
            throw new CommandFailedException(String.valueOf(impossible.getMessage()));
        }
    }

    private static URI publicUrl(Settings settings) {
        return settings.pages()
                .publicOrigin()
                .map(WebOrigin::uri)
                .orElseGet(() -> URI.create("http://" + settings.host() + ":" + settings.port()));
    }
}
