using System.Collections;
using System.Data.Common;

namespace CarbonTech.Exchange.Tests.Databases;

/// <summary>Rows of defaults: numbers 1, words "1" (which every enum understands), zero bytes, and as many columns as are asked for.</summary>
internal sealed class SilentReader : DbDataReader
{
    private readonly bool some;
    private int left;

    public SilentReader(int rows) => (some, left) = (rows > 0, rows);

    public override int Depth => 0;

    public override int FieldCount => 64;

    public override bool HasRows => some;

    public override bool IsClosed => false;

    public override int RecordsAffected => 1;

    public override object this[int ordinal] => 1;

    public override object this[string name] => 1;

    public override bool Read() => left-- > 0;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 1;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => '1';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override DateTime GetDateTime(int ordinal) => new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);

    public override decimal GetDecimal(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override float GetFloat(int ordinal) => 1;

    public override Guid GetGuid(int ordinal) => new("00000001-0000-7000-8000-000000000001");

    public override short GetInt16(int ordinal) => 1;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => "1";

    public override object GetValue(int ordinal) => 1;

    public override int GetValues(object[] values) => 0;

    public override T GetFieldValue<T>(int ordinal)
    {
        object value = typeof(T) == typeof(byte[]) ? new byte[32]
            : typeof(T) == typeof(string) ? "1"
            : typeof(T) == typeof(Guid) ? GetGuid(ordinal)
            : typeof(T) == typeof(DateTimeOffset) ? new DateTimeOffset(GetDateTime(ordinal))
            : Convert.ChangeType(1, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture);
        return (T)value;
    }
}
