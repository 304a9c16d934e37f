namespace CarbonTech.Exchange.Kernel;

/// <summary>The input of a use case that changes something: who acts, and which act it is. Its digest binds the act to this input.</summary>
public interface ICommand
{
    Actor By { get; }

    ActId Act { get; }
}
