using CarbonTech.Exchange.Certification;

namespace CarbonTech.Exchange.Web;

/// <summary>Certificates: public pages by number, and what their body and their holder do with them.</summary>
public static partial class Paths
{
    public const string Certificates = "/certificates";
    public const string MyCertificates = "/my-certificates";

    public static string Certificate(string number) => $"/certificates/{number}";

    /// <summary>For who knows the certificate but not its number; leads to the page of the number.</summary>
    public static string Certificate(CertificateId id) => $"/certificates/by-id/{id}";

    public static string CertificateFile(string number) => $"/certificates/{number}.pdf";

    public static string CertificateStatement(string number) => $"/certificates/{number}/statement.json";

    public static string CertificateAct(string number, string act) => $"/certificates/{number}/{act}";

    public static string CertificateApi(string number) => $"/api/v1/certificates/{number}";
}
