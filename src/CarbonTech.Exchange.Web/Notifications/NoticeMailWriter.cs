using System.Globalization;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>Writes the mail of a notice as a Razor component in the reader's language: outside of any request, so with a scope and a renderer of its own.</summary>
public sealed class NoticeMailWriter(IServiceScopeFactory scopes, ILoggerFactory logs, SiteAddress site, ReadParties parties) : IMailWriter
{
    public async Task<Mail> WriteAsync(NoticeLine notice, Reader reader, CancellationToken ct)
    {
        var party = await parties.NameAsync(notice.Party, ct);
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(reader.Culture);
            var texts = new Texts();
            var letter = new NoticeLetter(
                texts["mail.hello", reader.Name], NoticeWords.Line(texts, notice), party is { } name ? texts["mail.party", texts.Pick(name.Zh, name.En)] : null, notice.Reason, NoticeWords.Button(texts, notice), site.Of(Paths.Notice(notice.Id)),
                texts["mail.why", texts.Of(NoticeTopics.Of(notice.Kind))], texts["mail.choose"], site.Of(Paths.InboxMails));
            var html = await renderer.RenderComponentAsync<NoticeMail>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(NoticeMail.Letter)] = letter }));
            return new Mail(reader.Email, letter.Line, html.ToHtmlString(), letter.Plain, notice.Id.ToString());
        });
    }
}
